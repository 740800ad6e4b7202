import { Column, Entity, Index } from 'typeorm';

import { DateColumn, FlagColumn, GeneratedId, IntColumn, ReferenceColumn, TextColumn } from '../../columns.js';

/** An address of the web to which the events of an account are posted, signed. */
@Entity('event_Webhook')
@Index('IDX_Webhook_Account', ['accountId'])
export class Webhook {
  @GeneratedId('PK_Webhook')
  id: number;

  @ReferenceColumn('FK_Account')
  accountId: number;

  @TextColumn('Url', 512)
  url: string;

  /** What it is for. */
  @TextColumn('Name', 100)
  name: string;

  /** Only events of these types, separated by commas; empty: of all. */
  @TextColumn('EventTypes', 255)
  types: string;

  /** Only events of these severities, separated by commas; empty: of all. */
  @TextColumn('Severities', 64)
  severities: string;

  /** Only events of these gateways, separated by commas; empty: of all, and those of no gateway. */
  @TextColumn('Devices', 2000)
  devices: string;

  /** Signs; sealed with MMS_SECRET. */
  @Column({ name: 'Secret', type: 'text' })
  sealedSecret: string;

  /** Counts the secrets it has had. */
  @IntColumn('SecretNumber', { default: 1 })
  secretNumber: number;

  /** The one before, which signs beside it for a while; empty: there is none. */
  @Column({ name: 'OldSecret', type: 'text' })
  sealedOldSecret: string;

  @DateColumn('OldSecretUntil', { nullable: true })
  oldSecretUntil: Date | null;

  @FlagColumn('Active', { default: true })
  active: boolean;

  /** In a row, since it last worked. */
  @IntColumn('Failures', { default: 0 })
  failures: number;

  @DateColumn('FailingSince', { nullable: true })
  failingSince: Date | null;

  /** Since when nothing is sent to it, because it has failed too often. */
  @DateColumn('Parked', { nullable: true })
  parkedAt: Date | null;

  @IntColumn('Version', { default: 1 })
  version: number;

  @DateColumn('Created')
  createdAt: Date;
}
