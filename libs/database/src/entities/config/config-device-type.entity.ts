import { Entity } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

/** What kind of unit registers here: a gateway, a phone. */
@Entity('config_DeviceType')
export class ConfigDeviceType {
  @GivenId('PK_DeviceType')
  id: number;

  @TextColumn('Name', 64)
  name: string;
}
