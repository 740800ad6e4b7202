import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import { AuthDevice, ConfigOem, Database, dateArgument, Gateway, normalMac } from '@app/database';
import { networkOf } from '@app/server';

import { AT_NETWORK, AT_NETWORK_OF_ACCOUNT, OF_ACCOUNT } from './located.js';
import type { Located } from './located.js';
import type { LocatorQuery, TypeQuery } from './locator.dto.js';

const USUAL = 864_000;

/** Which gateways stand behind an address: an IPv4 address, or a network of IPv6 addresses. */
@Injectable()
export class LocatorService {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountScope,
  ) {}

  /** At the caller's own address; elsewhere only those that the caller may see. */
  async locate(caller: Caller | undefined, address: string, query: LocatorQuery): Promise<Located[]> {
    const { ExternalIP, PK_Account, LastAliveSeconds = USUAL } = query;
    const own = networkOf(address);
    const asked = ExternalIP === undefined ? own : networkOf(ExternalIP);
    const since = dateArgument(new Date(Math.max(0, Date.now() - LastAliveSeconds * 1000)));
    if (PK_Account === undefined) {
      const found = await this.database.select<Located>(AT_NETWORK, [asked, since]);
      return asked === own ? found : this.seen(caller, found);
    }
    if (ExternalIP === undefined && caller && (await this.accounts.reaches(caller, PK_Account, 'view_account'))) {
      return this.seen(caller, await this.database.select<Located>(OF_ACCOUNT, [PK_Account, since]));
    }
    const found = await this.database.select<Located>(AT_NETWORK_OF_ACCOUNT, [asked, PK_Account, since]);
    return asked === own ? found : this.seen(caller, found);
  }

  /** Those of accounts in reach, and to who is limited to some units, only those. */
  private async seen(caller: Caller | undefined, found: Located[]): Promise<Located[]> {
    if (!caller) return [];
    const accounts = new Map<number, boolean>();
    for (const { accountId } of found) {
      if (accountId === null || accounts.has(accountId)) continue;
      accounts.set(accountId, await this.accounts.reaches(caller, accountId, 'view_account'));
    }
    return found.filter(({ id, accountId }) => accounts.get(accountId ?? 0) && (caller.devices?.has(id) ?? true));
  }

  /** Who stands before an unpaired unit may ask about it; others could guess what stands on its label. */
  private async nearby(unit: AuthDevice, address: string): Promise<boolean> {
    if (unit.accountId !== null) return true;
    const gateway = await this.database.reading.manager.findOneBy(Gateway, { id: unit.id });
    return gateway?.network === networkOf(address);
  }

  async byId(id: number, { DeviceType }: TypeQuery): Promise<AuthDevice> {
    const unit = await this.database.reading.manager.findOneBy(AuthDevice, { id, ...typed(DeviceType) });
    if (!unit) throw new NotFoundException(`No device ${id}`);
    return unit;
  }

  async byMac(mac: string, address: string, { DeviceType }: TypeQuery): Promise<AuthDevice> {
    const where = { macAddress: normalMac(mac) ?? 'none', ...typed(DeviceType) };
    const unit = await this.database.reading.manager.findOne(AuthDevice, { where, order: { id: 'ASC' } });
    if (!unit || !(await this.nearby(unit, address))) throw new NotFoundException('No device with this MAC address');
    return unit;
  }

  async checkOem(id: number): Promise<void> {
    if (!(await this.database.reading.manager.existsBy(ConfigOem, { id }))) throw new NotFoundException(`No OEM ${id}`);
  }
}

const typed = (DeviceType: string | undefined) =>
  DeviceType === undefined ? {} : { typeId: /^\d{1,6}$/.test(DeviceType) ? Number(DeviceType) : -1 };
