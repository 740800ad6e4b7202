import { Entity } from 'typeorm';

import { DateColumn, GivenId, IntColumn, WideColumn } from '../../columns.js';

/** What the gateways of an account have used since it was last set to zero, and how much they may. */
@Entity('relay_AccountUsage')
export class AccountUsage {
  @GivenId('PK_Account')
  id: number;

  @WideColumn('RaBytes', { default: 0 })
  raBytes: number;

  @WideColumn('CameraBytes', { default: 0 })
  cameraBytes: number;

  /** When the count was last set to zero; null: never. */
  @DateColumn('RaReset', { nullable: true })
  raResetAt: Date | null;

  @DateColumn('CameraReset', { nullable: true })
  cameraResetAt: Date | null;

  /** Of this account and each one below it, by its own count; null: none. */
  @WideColumn('RaLimitKb', { nullable: true })
  raLimitKb: number | null;

  @WideColumn('CameraLimitKb', { nullable: true })
  cameraLimitKb: number | null;

  /** Of what people edit: counting leaves it alone. */
  @IntColumn('Version', { default: 1 })
  version: number;

  @DateColumn('Created')
  createdAt: Date;
}
