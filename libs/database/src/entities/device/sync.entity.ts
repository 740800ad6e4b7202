import { Entity, Index } from 'typeorm';

import { DateColumn, GeneratedWideId, ReferenceColumn, TextColumn } from '../../columns.js';

/** A change that a gateway's device server must hear of. */
@Entity('device_Sync')
@Index('IDX_Sync_Device', ['deviceId'])
export class DeviceSync {
  @GeneratedWideId('PK_Sync')
  id: number;

  @ReferenceColumn('FK_Device')
  deviceId: number;

  /** What has changed: `ServicePlan`. */
  @TextColumn('Name', 32)
  name: string;

  @TextColumn('Value', 255)
  value: string;

  @DateColumn('Created')
  createdAt: Date;

  /** When it was carried out. */
  @DateColumn('Done', { nullable: true })
  doneAt: Date | null;
}
