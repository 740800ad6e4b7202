import { Entity, Index } from 'typeorm';

import { GivenId, ReferenceColumn, TextColumn } from '../../columns.js';

@Entity('config_DeviceSubType')
@Index('IDX_DeviceSubType_DeviceType', ['deviceTypeId'])
export class ConfigDeviceSubType {
  @GivenId('PK_DeviceSubType')
  id: number;

  @ReferenceColumn('FK_DeviceType')
  deviceTypeId: number;

  @TextColumn('Name', 64)
  name: string;
}
