import { Entity } from 'typeorm';

import { DateColumn, FlagColumn, GivenId, IntColumn, ReferenceColumn, TextColumn } from '../../columns.js';

/** A device behind a gateway, as its last report told: a lock, a sensor, a camera. */
@Entity('device_Child')
export class Child {
  @GivenId('FK_Device')
  deviceId: number;

  /** Its number on its gateway. */
  @GivenId('Child')
  child: number;

  @TextColumn('Name', 100)
  name: string;

  @ReferenceColumn('FK_DeviceCategory', { default: 0 })
  categoryId: number;

  @IntColumn('SubCategory', { default: 0 })
  subCategory: number;

  /** Per cent; null for what has none. */
  @IntColumn('Battery', { nullable: true })
  battery: number | null;

  @FlagColumn('Online')
  online: boolean;

  @DateColumn('Created')
  createdAt: Date;
}
