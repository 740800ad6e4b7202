import { Module } from '@nestjs/common';

import { AuthdController } from './authd.controller.js';
import { AuthdService } from './authd.service.js';
import { DeviceServers } from './device-servers.js';
import { ProvisioningService } from './provisioning.service.js';

/** Which gateway it is: provisioning, login, logout. */
@Module({
  controllers: [AuthdController],
  providers: [AuthdService, DeviceServers, ProvisioningService],
  exports: [DeviceServers],
})
export class AuthdModule {}
