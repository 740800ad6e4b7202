import { Column, Entity, Index } from 'typeorm';

import { DateColumn, GeneratedWideId, IntColumn, ReferenceColumn, WideColumn } from '../../columns.js';

/** What a device behind a gateway used, as it was reported. It belongs to the account that had the gateway then. */
@Entity('techsupport_Energy')
@Index('IDX_Energy_Account_Device', ['accountId', 'deviceId', 'timestamp'])
@Index('IDX_Energy_Created', ['createdAt'])
@Index('IDX_Energy_Device_Created', ['deviceId', 'createdAt'])
export class Energy {
  @GeneratedWideId('PK_Energy')
  id: number;

  @ReferenceColumn('FK_Account')
  accountId: number;

  @ReferenceColumn('FK_Device')
  deviceId: number;

  /** The number of the device on its gateway; 0: the gateway itself. */
  @IntColumn('Child', { default: 0 })
  child: number;

  /** Unix seconds. */
  @WideColumn('Timestamp')
  timestamp: number;

  /** The power at that time. */
  @WideColumn('Milliwatts', { nullable: true })
  milliwatts: number | null;

  /** What was used since the report before. */
  @WideColumn('WattHours', { nullable: true })
  wattHours: number | null;

  /** Whatever else was sent, as JSON. */
  @Column({ name: 'Data', type: 'text' })
  data: string;

  @DateColumn('Created')
  createdAt: Date;
}
