import { Entity, Index } from 'typeorm';

import { DateColumn, GivenId, WideColumn } from '../../columns.js';

/** What went through the tunnel of a gateway on a day. It belongs to the account that had the gateway then. */
@Entity('relay_UsageDay')
@Index('IDX_UsageDay_Day', ['day'])
export class UsageDay {
  @GivenId('FK_Account')
  accountId: number;

  @GivenId('FK_Device')
  deviceId: number;

  /** Days since 1970, UTC. */
  @GivenId('Day')
  day: number;

  /** By remote access, in both directions. */
  @WideColumn('RaBytes', { default: 0 })
  raBytes: number;

  /** Pictures of cameras, which are not counted as remote access. */
  @WideColumn('CameraBytes', { default: 0 })
  cameraBytes: number;

  @DateColumn('Created')
  createdAt: Date;
}
