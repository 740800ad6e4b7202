import 'reflect-metadata';

import { docs } from '@app/openapi';
import { serve } from '@app/server';

import { StorageAppModule } from './app.module.js';

void serve(StorageAppModule, { routes: docs('storage') });
