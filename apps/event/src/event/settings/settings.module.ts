import { Module } from '@nestjs/common';

import { EventSweep } from '../retention/event-sweep.js';
import { SettingsController } from './settings.controller.js';
import { SettingsService } from './settings.service.js';

/** What accounts decide about their events, and what comes of it. */
@Module({ controllers: [SettingsController], providers: [EventSweep, SettingsService] })
export class SettingsModule {}
