import 'reflect-metadata';

import { docs } from '@app/openapi';
import { serve } from '@app/server';

import { DeviceAppModule } from './app.module.js';

void serve(DeviceAppModule, { routes: docs('device') });
