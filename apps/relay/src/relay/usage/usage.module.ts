import { Module } from '@nestjs/common';

import { LimitsController } from '../limits/limits.controller.js';
import { LimitsService } from '../limits/limits.service.js';
import { UsageMeter } from './usage-meter.js';
import { UsageSweep } from './usage-sweep.js';
import { UsageController } from './usage.controller.js';
import { UsageService } from './usage.service.js';

/** How much the relay carries, and how much it may. */
@Module({
  controllers: [LimitsController, UsageController],
  providers: [LimitsService, UsageMeter, UsageService, UsageSweep],
  exports: [UsageMeter],
})
export class UsageModule {}
