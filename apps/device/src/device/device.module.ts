import { Module } from '@nestjs/common';

import { DeviceController } from './device.controller.js';
import { DeviceService } from './device.service.js';
import { KitsController } from './kits/kits.controller.js';
import { KitsService } from './kits/kits.service.js';
import { ReportController } from './report/report.controller.js';
import { ReportService } from './report/report.service.js';

/** What gateways are and report. */
@Module({
  controllers: [DeviceController, KitsController, ReportController],
  providers: [DeviceService, KitsService, ReportService],
})
export class DeviceModule {}
