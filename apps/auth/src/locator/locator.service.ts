import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import { AuthDevice, ConfigOem, Database, dateArgument, normalMac } from '@app/database';
import { networkOf } from '@app/server';

import { AT_ACCOUNT, AT_NETWORK } from './located.js';
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

  /** At the caller's own address; elsewhere only those of accounts that the caller may see. */
  async locate(caller: Caller | undefined, address: string, query: LocatorQuery): Promise<Located[]> {
    const { ExternalIP, PK_Account, LastAliveSeconds = USUAL } = query;
    const own = networkOf(address);
    const asked = ExternalIP === undefined ? own : networkOf(ExternalIP);
    const reaches = async (id: number | null) =>
      id !== null && caller !== undefined && this.accounts.reaches(caller, id, 'view_account');
    const since = dateArgument(new Date(Math.max(0, Date.now() - LastAliveSeconds * 1000)));
    const ofAccount = PK_Account !== undefined && ExternalIP === undefined && (await reaches(PK_Account));
    const found = ofAccount
      ? await this.database.select<Located>(AT_ACCOUNT, [PK_Account, since])
      : await this.database.select<Located>(AT_NETWORK, [asked, since]);
    const seen: Located[] = [];
    for (const each of found) {
      if (PK_Account !== undefined && each.accountId !== PK_Account) continue;
      if (ofAccount || asked === own || (await reaches(each.accountId))) seen.push(each);
    }
    return seen;
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
}

const typed = (DeviceType: string | undefined) =>
  DeviceType === undefined ? {} : { typeId: /^\d{1,6}$/.test(DeviceType) ? Number(DeviceType) : -1 };
