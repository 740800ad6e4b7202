import { ConflictException, HttpException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, DeviceScope, toldAs } from '@app/access';
import { StaticData } from '@app/info';
import { badArgument } from '@app/server';

import type { StoreArguments } from './store-arguments.js';

/** Where a file goes, and what it may be. */
export interface Plan {
  accountId: number;
  deviceId: number;
  userId: number;
  storageTypeId: number;
  maxBytes: number;
  expirationDays: number;
}

const OTHER = 5;

/** Decides for whom a file is stored. */
@Injectable()
export class Planning {
  constructor(
    private readonly accounts: AccountScope,
    private readonly devices: DeviceScope,
    private readonly data: StaticData,
  ) {}

  async plan(caller: Caller, args: StoreArguments): Promise<Plan> {
    const { PK_StorageType: storageTypeId = OTHER } = args;
    const owners = caller.deviceId === null ? await this.byUser(caller, args) : byGateway(caller, args);
    const type = (await this.data.rows('StorageType')).find(({ PK_StorageType }) => PK_StorageType === storageTypeId);
    if (!type) throw badArgument('PK_StorageType', 'is not in the static data');
    return {
      ...owners,
      storageTypeId,
      maxBytes: Number(type['MaxBytes']),
      expirationDays: Number(type['ExpirationDays']),
    };
  }

  /** What files of any type may have at most. */
  async mostBytes(): Promise<number> {
    return Math.max(...(await this.data.rows('StorageType')).map(({ MaxBytes }) => Number(MaxBytes)));
  }

  private async byUser(caller: Caller, args: StoreArguments) {
    const { PK_Account: accountId = caller.accountId, PK_Device: deviceId = 0, PK_User: userId = caller.userId } = args;
    await this.accounts.check(caller, accountId, 'store_files');
    if (deviceId !== 0 && (await this.devices.check(caller, deviceId, 'store_files')).accountId !== accountId) {
      throw new NotFoundException(`No device ${deviceId}`);
    }
    if (userId !== caller.userId) {
      const user = await toldAs(`No user ${userId}`, this.accounts.checkUser(caller, userId, 'view_user'));
      if (user.accountId !== accountId) throw new NotFoundException(`No user ${userId}`);
    }
    return { accountId, deviceId, userId };
  }
}

/** A gateway stores for itself, and so for the account that it is paired with. */
function byGateway({ deviceId, accountId }: Caller, { PK_Account, PK_Device, PK_User }: StoreArguments) {
  if (accountId === 0) throw new ConflictException('The gateway is paired with no account that could read it');
  if (PK_Account !== undefined && PK_Account !== accountId) throw new NotFoundException(`No account ${PK_Account}`);
  if (PK_Device !== undefined && PK_Device !== deviceId) throw new NotFoundException(`No device ${PK_Device}`);
  if (PK_User !== undefined) throw new NotFoundException(`No user ${PK_User}`);
  return { accountId, deviceId: deviceId ?? 0, userId: 0 };
}

export const tooLarge = (maxBytes: number) =>
  new HttpException(`Files of this storage type may have ${maxBytes} bytes at most`, 413);
