import { Module } from '@nestjs/common';
import { InfoModule } from '@app/info';

import { DeviceModule } from './device/device.module.js';
import { FirmwareModule } from './firmware/firmware.module.js';
import { TechSupportModule } from './techsupport/techsupport.module.js';

/** What it is. */
@Module({ imports: [InfoModule, DeviceModule, FirmwareModule, TechSupportModule] })
export class DeviceAppModule {}

export { EnergySweep } from './techsupport/energy/energy-sweep.js';
