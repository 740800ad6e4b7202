import { Entity, Index } from 'typeorm';

import { DateColumn, FlagColumn, GivenId, IntColumn, ReferenceColumn, TextColumn, WideColumn } from '../../columns.js';

/** A gateway or other unit: who made it, whose it is, where its servers are. PK_Device is its serial number. */
@Entity('auth_device_Device')
@Index('IDX_AuthDevice_Account', ['accountId'])
@Index('IDX_AuthDevice_MacAddress', ['macAddress'])
@Index('UQ_AuthDevice_SshKeyHash', ['sshKeyHash'], { unique: true })
export class AuthDevice {
  @GivenId('PK_Device')
  id: number;

  @ReferenceColumn('FK_DeviceType')
  typeId: number;

  @ReferenceColumn('FK_DeviceSubType')
  subTypeId: number;

  /** Lower case, with colons. */
  @TextColumn('MacAddress', 17)
  macAddress: string;

  @ReferenceColumn('FK_Oem')
  oemId: number;

  /** The account it is paired with. */
  @ReferenceColumn('FK_Account', { nullable: true })
  accountId: number | null;

  @ReferenceColumn('FK_Server_Device')
  deviceServerId: number;

  @ReferenceColumn('FK_Server_Event')
  eventServerId: number;

  @TextColumn('Imei', 32)
  imei: string;

  @TextColumn('Msisdn', 32)
  msisdn: string;

  @TextColumn('Platform', 64)
  platform: string;

  /** Unix seconds; identities generated at or before it are refused. */
  @WideColumn('LoggedOut', { default: 0 })
  loggedOutAt: number;

  /** SHA-256 of the key with which the unit proves itself, in hex; empty before it is provisioned. */
  @TextColumn('HWKeyHash', 64)
  hwKeyHash: string;

  /** The public key of its tunnel, as OpenSSH writes it. */
  @TextColumn('SshKey', 1000)
  sshKey: string;

  /** SHA-256 of that key, in hex: no two units have the same. */
  @TextColumn('SshKeyHash', 64, { nullable: true })
  sshKeyHash: string | null;

  /** Shut out by those above: it cannot log in. */
  @FlagColumn('Blocked')
  blocked: boolean;

  /** Counts the changes of its credentials. */
  @IntColumn('Seq', { default: 1 })
  seq: number;

  /** When it got its key. */
  @DateColumn('Provisioned', { nullable: true })
  provisionedAt: Date | null;

  /** When it first logged in with it. */
  @DateColumn('LoggedIn', { nullable: true })
  loggedInAt: Date | null;

  @DateColumn('Created')
  createdAt: Date;
}
