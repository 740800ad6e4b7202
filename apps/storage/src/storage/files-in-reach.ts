import { Injectable } from '@nestjs/common';
import type { Caller, Permission } from '@app/access';
import { AccountScope, toldAs } from '@app/access';
import { Database, Store } from '@app/database';
import type { SelectQueryBuilder } from 'typeorm';

import { noFile } from './keys/keyed-files.js';

/** The files that exist to a caller: those of their account, as far as they are not limited to some devices. */
@Injectable()
export class FilesInReach {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountScope,
  ) {}

  /** Of an account: the own one, or one below whose owner lets others help. */
  async of(caller: Caller, accountId: number, permission: Permission): Promise<SelectQueryBuilder<Store>> {
    // a gateway acts on itself alone, which is less than its account
    if (caller.deviceId === null || accountId !== caller.accountId) {
      await this.accounts.check(caller, accountId, permission);
    }
    const found = this.database.reading.manager
      .createQueryBuilder(Store, 's')
      .where('s.accountId = :account', { account: accountId });
    if (caller.devices) found.andWhere(`(${limitOf(caller)})`, { user: caller.userId, devices: [...caller.devices] });
    return found;
  }

  /** Throws 404 for a file that does not exist to the caller, 403 where the permission does not reach it. */
  async get(caller: Caller, id: number, permission: Permission): Promise<Store> {
    const owner = await this.database.reading.manager.findOne(Store, { where: { id }, select: { accountId: true } });
    if (!owner) throw noFile(id);
    const found = await toldAs(`No file ${id}`, this.of(caller, owner.accountId, permission));
    const file = await found.andWhere('s.id = :id', { id }).getOne();
    if (!file) throw noFile(id);
    return file;
  }
}

/** Who is limited to some devices sees their files, and what they have stored themselves. */
function limitOf({ deviceId, devices }: Caller): string {
  const ofDevices = devices?.size ? 's.deviceId IN (:...devices)' : '1 = 0';
  return deviceId === null ? `${ofDevices} OR s.userId = :user` : ofDevices;
}
