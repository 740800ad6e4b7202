import { Module } from '@nestjs/common';

import { DeviceController } from './device.controller.js';
import { DeviceService } from './device.service.js';
import { KitsController } from './kits/kits.controller.js';
import { KitsService } from './kits/kits.service.js';
import { ReportsService } from './reports.service.js';

/** What gateways are and report. */
@Module({ controllers: [DeviceController, KitsController], providers: [DeviceService, KitsService, ReportsService] })
export class DeviceModule {}
