import { Module } from '@nestjs/common';

import { BuildController } from './build/build.controller.js';
import { BuildService } from './build/build.service.js';
import { FirmwareController } from './firmware/firmware.controller.js';
import { FirmwareService } from './firmware/firmware.service.js';

/** What gateways run, and are to run. */
@Module({ controllers: [BuildController, FirmwareController], providers: [BuildService, FirmwareService] })
export class FirmwareModule {}
