import { Module } from '@nestjs/common';

import { AlertController } from './alert/alert.controller.js';
import { AlertService } from './alert/alert.service.js';
import { AlertUnits } from './alert/alert-units.js';
import { ChangeService } from './change/change.service.js';
import { DataUsageService } from './data-usage.service.js';
import { DetailsService } from './details.service.js';
import { EventController } from './event.controller.js';
import { ListService } from './list/list.service.js';
import { Pairings } from './list/pairings.js';
import { EventLimit } from './upload/event-limit.js';
import { NewEvents } from './upload/new-events.js';
import { UploadController } from './upload/upload.controller.js';
import { UploadService } from './upload/upload.service.js';

/** Events: those of gateways, of users, and of the system itself. */
@Module({
  controllers: [AlertController, EventController, UploadController],
  providers: [
    AlertService,
    AlertUnits,
    ChangeService,
    DataUsageService,
    DetailsService,
    EventLimit,
    ListService,
    NewEvents,
    Pairings,
    UploadService,
  ],
})
export class EventModule {}
