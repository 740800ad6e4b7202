import { Module } from '@nestjs/common';
import { InfoModule } from '@app/info';

import { DeviceModule } from './device/device.module.js';

/** What it is. */
@Module({ imports: [InfoModule, DeviceModule] })
export class DeviceAppModule {}
