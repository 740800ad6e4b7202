import { Module } from '@nestjs/common';

import { AuthdModule } from '../authd/authd.module.js';
import { LocatorController } from './locator.controller.js';
import { LocatorService } from './locator.service.js';

/** Where your gateways and their servers are. */
@Module({ imports: [AuthdModule], controllers: [LocatorController], providers: [LocatorService] })
export class LocatorModule {}
