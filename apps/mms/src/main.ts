import 'reflect-metadata';

import { docs } from '@app/openapi';
import { serve } from '@app/server';

import { listenForGateways } from '../../relay/src/app.module.js';
import { MmsAppModule } from './app.module.js';
import { addDemoPage } from './demo-page/demo-page.js';
import { startGateways } from './demo/start-gateways.js';
import { prepare } from './prepare.js';
import { addSetup } from './setup/setup.js';

void serve(MmsAppModule, {
  migrate: true,
  prepare,
  listening: async (environment, app) => {
    await listenForGateways(app, environment);
    if (environment.demo) startGateways(environment);
  },
  routes: (http, environment) => {
    docs('mms')(http, environment);
    if (environment.demo) addDemoPage(http, environment);
    else addSetup(http);
  },
});
