import { Module } from '@nestjs/common';
import { InfoModule } from '@app/info';

import { DeviceModule } from './device/device.module.js';
import { FirmwareModule } from './firmware/firmware.module.js';

/** What it is. */
@Module({ imports: [InfoModule, DeviceModule, FirmwareModule] })
export class DeviceAppModule {}
