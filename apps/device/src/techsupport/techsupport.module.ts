import { Module } from '@nestjs/common';

import { EnergySweep } from './energy/energy-sweep.js';
import { EnergyController } from './energy/energy.controller.js';
import { EnergyService } from './energy/energy.service.js';
import { CommentsService } from './tickets/comments.service.js';
import { TicketsController } from './tickets/tickets.controller.js';
import { TicketsService } from './tickets/tickets.service.js';

/** What devices use, and what people need help with. */
@Module({
  controllers: [EnergyController, TicketsController],
  providers: [CommentsService, EnergyService, EnergySweep, TicketsService],
})
export class TechSupportModule {}
