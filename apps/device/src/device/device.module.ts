import { Module } from '@nestjs/common';

import { DeviceController } from './device.controller.js';
import { DeviceService } from './device.service.js';
import { CatalogueController } from './kits/catalogue/catalogue.controller.js';
import { CatalogueService } from './kits/catalogue/catalogue.service.js';
import { KitsController } from './kits/kits.controller.js';
import { KitsService } from './kits/kits.service.js';
import { ReportController } from './report/report.controller.js';
import { ReportService } from './report/report.service.js';

/** What gateways are and report. */
@Module({
  controllers: [CatalogueController, DeviceController, KitsController, ReportController],
  providers: [CatalogueService, DeviceService, KitsService, ReportService],
})
export class DeviceModule {}
