import { Entity, Index } from 'typeorm';

import { DateColumn, FlagColumn, GeneratedId, GivenId, ReferenceColumn, TextColumn } from '../../columns.js';

/** How far a gateway has come with an order: waiting for its next report, told, at it, over. */
export type UpgradeState = 'queued' | 'sent' | 'running' | 'done' | 'failed';

/** An order to upgrade: what somebody wants gateways to run. */
@Entity('firmware_Upgrade')
export class Upgrade {
  @GeneratedId('PK_Upgrade')
  id: number;

  /** The account of who has ordered it. */
  @ReferenceColumn('FK_Account')
  accountId: number;

  @ReferenceColumn('FK_User')
  userId: number;

  @TextColumn('Url', 512)
  url: string;

  @TextColumn('Version', 32)
  version: string;

  @FlagColumn('KeepSettings')
  keepSettings: boolean;

  @DateColumn('Created')
  createdAt: Date;
}

/** An order as one gateway carries it out. */
@Entity('firmware_Upgrade_Device')
@Index('IDX_UpgradeDevice_Upgrade', ['upgradeId', 'deviceId'])
export class UpgradeDevice {
  @GivenId('FK_Device')
  deviceId: number;

  @GivenId('FK_Upgrade')
  upgradeId: number;

  @TextColumn('State', 8)
  state: UpgradeState;

  /** Why it failed, in the words of the gateway. */
  @TextColumn('Detail', 255)
  detail: string;

  @DateColumn('Updated')
  updatedAt: Date;
}
