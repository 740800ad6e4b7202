import 'reflect-metadata';

import { docs } from '@app/openapi';
import { serve } from '@app/server';

import { AuthAppModule } from './app.module.js';

void serve(AuthAppModule, { routes: docs('auth') });
