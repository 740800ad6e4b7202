import { Module } from '@nestjs/common';

import { EnergySweep } from './energy/energy-sweep.js';
import { EnergyController } from './energy/energy.controller.js';
import { EnergyService } from './energy/energy.service.js';

/** What devices use, and what people need help with. */
@Module({
  controllers: [EnergyController],
  providers: [EnergyService, EnergySweep],
})
export class TechSupportModule {}
