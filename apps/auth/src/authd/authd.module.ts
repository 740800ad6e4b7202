import { Module } from '@nestjs/common';

import { AuthdController } from './authd.controller.js';
import { AuthdService } from './authd.service.js';
import { BlockedController } from './blocked/blocked.controller.js';
import { BlockedService } from './blocked/blocked.service.js';
import { DeviceServers } from './device-servers.js';
import { ProvisioningService } from './provisioning.service.js';
import { ResetController } from './reset/reset.controller.js';
import { ResetService } from './reset/reset.service.js';
import { UnitsController } from './units/units.controller.js';
import { UnitsService } from './units/units.service.js';

/** Which gateway it is: provisioning, login, logout. */
@Module({
  controllers: [AuthdController, BlockedController, ResetController, UnitsController],
  providers: [AuthdService, BlockedService, DeviceServers, ProvisioningService, ResetService, UnitsService],
  exports: [DeviceServers],
})
export class AuthdModule {}
