import 'reflect-metadata';

import { docs } from '@app/openapi';
import { serve } from '@app/server';

import { RelayAppModule, listenForGateways } from './app.module.js';

void serve(RelayAppModule, {
  routes: docs('relay'),
  listening: async (environment, app) => void (await listenForGateways(app, environment)),
});
