import { Entity, Index } from 'typeorm';

import { DateColumn, GeneratedId, IntColumn, ReferenceColumn, TextColumn } from '../../columns.js';

/** A place where gateways of an account stand. */
@Entity('account_Installation')
@Index('IDX_Installation_Account', ['accountId'])
export class Installation {
  @GeneratedId('PK_Installation')
  id: number;

  @ReferenceColumn('FK_Account')
  accountId: number;

  @ReferenceColumn('FK_Address', { nullable: true })
  addressId: number | null;

  @TextColumn('Msisdn', 32)
  msisdn: string;

  @TextColumn('Imei', 32)
  imei: string;

  /** `disable` ends the gateways' credentials; any other value lets them in. */
  @TextColumn('ServicePlan', 64)
  servicePlan: string;

  @TextColumn('ServicePlanState', 64)
  servicePlanState: string;

  @DateColumn('Created')
  createdAt: Date;

  @IntColumn('Version', { default: 1 })
  version: number;
}
