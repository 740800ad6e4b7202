import { Module } from '@nestjs/common';

import { AuthdController } from './authd.controller.js';
import { AuthdService } from './authd.service.js';
import { DeviceServers } from './device-servers.js';
import { ProvisioningService } from './provisioning.service.js';
import { UnitsController } from './units/units.controller.js';
import { UnitsService } from './units/units.service.js';

/** Which gateway it is: provisioning, login, logout. */
@Module({
  controllers: [AuthdController, UnitsController],
  providers: [AuthdService, DeviceServers, ProvisioningService, UnitsService],
  exports: [DeviceServers],
})
export class AuthdModule {}
