import { Entity, Index } from 'typeorm';

import { DateColumn, GeneratedId, IntColumn, ReferenceColumn } from '../../columns.js';

/** An account's place in the tree: its type, its OEM, the accounts above it and the servers it lives on. */
@Entity('auth_account_Account')
@Index('IDX_AuthAccount_Parent', ['parentId'])
@Index('IDX_AuthAccount_Parent2', ['parent2Id'])
@Index('IDX_AuthAccount_Parent3', ['parent3Id'])
@Index('IDX_AuthAccount_Parent4', ['parent4Id'])
export class AuthAccount {
  @GeneratedId('PK_Account')
  id: number;

  @ReferenceColumn('FK_AccountType')
  typeId: number;

  @ReferenceColumn('FK_Oem')
  oemId: number;

  /** The account directly above; null for the master only. */
  @ReferenceColumn('FK_Account_Parent', { nullable: true })
  parentId: number | null;

  @ReferenceColumn('FK_Account_Parent2', { nullable: true })
  parent2Id: number | null;

  @ReferenceColumn('FK_Account_Parent3', { nullable: true })
  parent3Id: number | null;

  @ReferenceColumn('FK_Account_Parent4', { nullable: true })
  parent4Id: number | null;

  @ReferenceColumn('FK_Server_Account')
  accountServerId: number;

  @ReferenceColumn('FK_Server_Event')
  eventServerId: number;

  /** Until then those above may help with what its gateways show: the owner has allowed it. */
  @DateColumn('SupportUntil', { nullable: true })
  supportUntil: Date | null;

  @DateColumn('Created')
  createdAt: Date;

  @IntColumn('Version', { default: 1 })
  version: number;
}
