import { Entity } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

/** A category of the devices behind a gateway, under the number that Luup gives it. */
@Entity('config_DeviceCategory')
export class ConfigDeviceCategory {
  @GivenId('PK_DeviceCategory')
  id: number;

  @TextColumn('Name', 64)
  name: string;

  /** Under which of the counts of devices it stands. */
  @TextColumn('CountedAs', 16)
  countedAs: 'Gateway' | 'Sensor' | 'Camera' | 'Lock' | 'Thermostat' | 'Other';
}
