import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import { normalMac } from '@app/accounts';
import { AuthDevice, ConfigOem, Database, Gateway } from '@app/database';
import { networkOf } from '@app/server';
import { In, MoreThan } from 'typeorm';

import type { LocatorQuery, TypeQuery } from './locator.dto.js';

const USUAL = 864_000;
const MOST = 200;

export interface Located {
  unit: AuthDevice;
  gateway: Gateway;
}

/** Which gateways stand behind an address: an IPv4 address, or a network of IPv6 addresses. */
@Injectable()
export class LocatorService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountScope,
  ) {}

  /** At the caller's own address; elsewhere only those of accounts that the caller may see. */
  async locate(caller: Caller | undefined, address: string, query: LocatorQuery): Promise<Located[]> {
    const { ExternalIP, PK_Account, LastAliveSeconds = USUAL } = query;
    const own = networkOf(address);
    const asked = ExternalIP === undefined ? own : networkOf(ExternalIP);
    const reaches = async (id: number | null) => id !== null && caller !== undefined && this.reaches(caller, id);
    const since = new Date(Date.now() - LastAliveSeconds * 1000);
    const ofAccount = PK_Account !== undefined && ExternalIP === undefined && (await reaches(PK_Account));
    const found = ofAccount ? await this.ofAccount(PK_Account, since) : await this.at(asked, since);
    const seen: Located[] = [];
    for (const each of found) {
      if (PK_Account !== undefined && each.unit.accountId !== PK_Account) continue;
      if (ofAccount || asked === own || (await reaches(each.unit.accountId))) seen.push(each);
    }
    return seen;
  }

  private async at(network: string, since: Date): Promise<Located[]> {
    const { manager } = this.database.reading;
    const gateways = await manager.find(Gateway, {
      where: { network, aliveAt: MoreThan(since) },
      order: { id: 'ASC' },
      take: MOST,
    });
    return this.joined(gateways);
  }

  private async ofAccount(accountId: number, since: Date): Promise<Located[]> {
    const { manager } = this.database.reading;
    const ids = (await manager.findBy(AuthDevice, { accountId })).map(({ id }) => id);
    if (ids.length === 0) return [];
    const where = { id: In(ids), aliveAt: MoreThan(since) };
    return this.joined(await manager.find(Gateway, { where, order: { id: 'ASC' }, take: MOST }));
  }

  private async joined(gateways: Gateway[]): Promise<Located[]> {
    if (gateways.length === 0) return [];
    const { manager } = this.database.reading;
    const units = await manager.findBy(AuthDevice, { id: In(gateways.map(({ id }) => id)) });
    return gateways.flatMap((gateway) => {
      const unit = units.find(({ id }) => id === gateway.id);
      return unit && !unit.blocked ? [{ unit, gateway }] : [];
    });
  }

  async byId(id: number, { DeviceType }: TypeQuery): Promise<AuthDevice> {
    const unit = await this.database.reading.manager.findOneBy(AuthDevice, { id, ...typed(DeviceType) });
    if (!unit) throw new NotFoundException(`No device ${id}`);
    return unit;
  }

  async byMac(mac: string, { DeviceType }: TypeQuery): Promise<AuthDevice> {
    const where = { macAddress: normalMac(mac) ?? 'none', ...typed(DeviceType) };
    const unit = await this.database.reading.manager.findOne(AuthDevice, { where, order: { id: 'ASC' } });
    if (!unit) throw new NotFoundException('No device with this MAC address');
    return unit;
  }

  async checkOem(id: number): Promise<void> {
    if (!(await this.database.reading.manager.existsBy(ConfigOem, { id }))) throw new NotFoundException(`No OEM ${id}`);
  }

  private async reaches(caller: Caller, accountId: number): Promise<boolean> {
    if (caller.deviceId !== null) return caller.accountId === accountId;
    try {
      await this.accounts.check(caller, accountId, 'view_account');
      return true;
    } catch (error) {
      if (error instanceof NotFoundException || error instanceof ForbiddenException) return false;
      throw error;
    }
  }
}

const typed = (DeviceType: string | undefined) =>
  DeviceType === undefined ? {} : { typeId: /^\d{1,6}$/.test(DeviceType) ? Number(DeviceType) : -1 };
