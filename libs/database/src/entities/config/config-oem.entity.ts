import { Entity, Index } from 'typeorm';

import { DateColumn, GivenId, IntColumn, ReferenceColumn, TextColumn } from '../../columns.js';

/** A brand under which gateways are sold. */
@Entity('config_Oem')
@Index('IDX_Oem_Account', ['accountId'])
export class ConfigOem {
  @GivenId('PK_Oem')
  id: number;

  @TextColumn('Name', 64)
  name: string;

  /** The OEM's own account. */
  @ReferenceColumn('FK_Account', { nullable: true })
  accountId: number | null;

  /** Where its users log in; empty: here. */
  @TextColumn('SsoUrl', 255)
  ssoUrl: string;

  /** Who may open an account under it. */
  @TextColumn('SignUp', 16, { default: 'open' })
  signUp: 'open' | 'invited' | 'closed';

  /** Seconds between two reports of a gateway. */
  @IntColumn('ReportInterval', { default: 60 })
  reportInterval: number;

  @DateColumn('Created')
  createdAt: Date;
}
