import { Entity, Index } from 'typeorm';

import { DateColumn, GivenId, ReferenceColumn, TextColumn, WideColumn } from '../../columns.js';

/** A gateway or other unit: who made it, whose it is, where its servers are. PK_Device is its serial number. */
@Entity('auth_device_Device')
@Index('IDX_AuthDevice_Account', ['accountId'])
@Index('IDX_AuthDevice_MacAddress', ['macAddress'])
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

  @DateColumn('Created')
  createdAt: Date;
}
