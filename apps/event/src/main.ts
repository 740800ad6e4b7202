import 'reflect-metadata';

import { docs } from '@app/openapi';
import { serve } from '@app/server';

import { EventAppModule } from './app.module.js';

void serve(EventAppModule, { routes: docs('event') });
