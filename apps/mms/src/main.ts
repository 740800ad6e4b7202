import 'reflect-metadata';

import { docs } from '@app/openapi';
import { serve } from '@app/server';

import { MmsAppModule } from './app.module.js';
import { prepare } from './prepare.js';

void serve(MmsAppModule, { migrate: true, prepare, routes: docs('mms') });
