import { Module } from '@nestjs/common';

import { DeviceController } from './device.controller.js';
import { DeviceService } from './device.service.js';
import { ReportsService } from './reports.service.js';

/** What gateways are and report. */
@Module({ controllers: [DeviceController], providers: [DeviceService, ReportsService] })
export class DeviceModule {}
