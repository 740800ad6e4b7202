import { Entity, Index } from 'typeorm';

import { DateColumn, GeneratedWideId, ReferenceColumn, TextColumn } from '../../columns.js';

/** What a gateway is to hear with its next report; the row goes when the gateway says that it has. */
@Entity('device_Sync')
@Index('IDX_Sync_Device', ['deviceId'])
export class DeviceSync {
  @GeneratedWideId('PK_Sync')
  id: number;

  @ReferenceColumn('FK_Device')
  deviceId: number;

  /** What has changed: `ServicePlan`; `Upgrade` for an order to upgrade, its number the value. */
  @TextColumn('Name', 32)
  name: string;

  @TextColumn('Value', 255)
  value: string;

  @DateColumn('Created')
  createdAt: Date;
}
