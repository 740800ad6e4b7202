import 'reflect-metadata';

import { docs } from '@app/openapi';
import { serve } from '@app/server';

import { RelayAppModule, relayListening } from './app.module.js';

void serve(RelayAppModule, { routes: docs('relay'), listening: relayListening });
