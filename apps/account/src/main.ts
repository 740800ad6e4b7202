import 'reflect-metadata';

import { docs } from '@app/openapi';
import { serve } from '@app/server';

import { AccountAppModule } from './app.module.js';

void serve(AccountAppModule, { routes: docs('account') });
