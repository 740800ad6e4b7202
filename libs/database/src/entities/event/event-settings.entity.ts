import { Entity } from 'typeorm';

import { DateColumn, GivenId, IntColumn, TextColumn, WideColumn } from '../../columns.js';

/** What an account has decided about its events and files; without a row all is as the deployment has it. */
@Entity('event_Settings')
export class EventSettings {
  @GivenId('PK_Account')
  accountId: number;

  /** How many bytes its files may take; null: as the deployment has it. Set from above. */
  @WideColumn('Allowance', { nullable: true })
  allowance: number | null;

  /** `oldest`: the oldest unlocked events go first. `refuse`: files are refused. */
  @TextColumn('WhenFull', 8, { default: 'oldest' })
  whenFull: 'oldest' | 'refuse';

  @IntColumn('Version', { default: 1 })
  version: number;

  @DateColumn('Created')
  createdAt: Date;
}
