import { Module } from '@nestjs/common';
import { EventsModule } from '@app/events';
import { InfoModule } from '@app/info';

import { AuthaModule } from './autha/autha.module.js';
import { AuthdModule } from './authd/authd.module.js';
import { LocatorModule } from './locator/locator.module.js';

/** Who you are, and where your servers are. */
@Module({ imports: [InfoModule, EventsModule, AuthaModule, AuthdModule, LocatorModule] })
export class AuthAppModule {}
