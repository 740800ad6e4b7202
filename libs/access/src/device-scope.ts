import { ForbiddenException, Injectable, NotFoundException, UnauthorizedException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { AuthDevice, normalMac } from '@app/database';
import { Repository } from 'typeorm';

import { AccountScope } from './account-scope.js';
import type { Caller } from './caller.js';
import { OemScope } from './oem-scope.js';
import type { Permission } from './permissions.js';
import { toldAs } from './told-as.js';

/** A user acts on the units of the accounts in reach, as far as they are not limited to some; a gateway on itself. */
@Injectable()
export class DeviceScope {
  constructor(
    @InjectRepository(AuthDevice) private readonly devices: Repository<AuthDevice>,
    private readonly accounts: AccountScope,
    private readonly oems: OemScope,
  ) {}

  /** Throws 404 for a unit that does not exist to the caller, 403 where the permission does not reach it. */
  async check(caller: Caller, deviceId: number, permission: Permission): Promise<AuthDevice> {
    const unit = await this.devices.findOneBy({ id: deviceId });
    if (caller.deviceId !== null) {
      if (!unit || caller.deviceId !== deviceId) throw noDevice(deviceId);
      return unit;
    }
    if (!caller.grants.has(permission)) throw new ForbiddenException(`This needs the permission ${permission}`);
    const seen = caller.devices === null || caller.devices.has(deviceId);
    if (!unit || unit.accountId === null || !seen) throw noDevice(deviceId);
    await toldAs(`No device ${deviceId}`, this.accounts.check(caller, unit.accountId, permission));
    return unit;
  }

  /** As `check`; without credentials, who knows the MAC address of the unit may. */
  async checkOrMac(caller: Caller | undefined, deviceId: number, mac: string | undefined, permission: Permission) {
    if (caller) return this.check(caller, deviceId, permission);
    if (mac === undefined) throw new UnauthorizedException('invalid session');
    const unit = await this.devices.findOneBy({ id: deviceId });
    if (!unit || unit.macAddress !== normalMac(mac)) throw noDevice(deviceId);
    return unit;
  }

  /** As `check`, for what is done with units also while they are nobody's: those are their OEM's. */
  async checkUnit(caller: Caller, deviceId: number, paired: Permission, unpaired = paired): Promise<AuthDevice> {
    const unit = await this.devices.findOneBy({ id: deviceId });
    if (unit?.accountId !== null) return this.check(caller, deviceId, paired);
    if (caller.devices !== null && !caller.devices.has(deviceId)) throw noDevice(deviceId);
    await toldAs(`No device ${deviceId}`, this.oems.check(caller, unit.oemId, unpaired));
    return unit;
  }
}

const noDevice = (id: number) => new NotFoundException(`No device ${id}`);
