import 'reflect-metadata';

import { docs } from '@app/openapi';
import { serve } from '@app/server';

import { MmsAppModule } from './app.module.js';
import { prepare } from './prepare.js';
import { addSetup } from './setup/setup.js';

void serve(MmsAppModule, {
  migrate: true,
  prepare,
  routes: (http, environment) => {
    docs('mms')(http, environment);
    if (!environment.demo) addSetup(http);
  },
});
