import { Column, Entity, Index, Unique } from 'typeorm';

import { DateColumn, GeneratedId, ReferenceColumn, TextColumn } from '../../columns.js';

/** A version of the licence agreement of an OEM, of one of its apps, in one language. */
@Entity('account_Eula')
@Unique('UQ_Eula_Key', ['oemId', 'appKey', 'langKey', 'version'])
export class Eula {
  @GeneratedId('PK_Eula')
  id: number;

  @ReferenceColumn('FK_Oem')
  oemId: number;

  /** Empty: of all apps. */
  @TextColumn('AppKey', 64)
  appKey: string;

  @TextColumn('LangKey', 16)
  langKey: string;

  @TextColumn('Version', 32)
  version: string;

  /** The text, or where it is. */
  @Column({ name: 'Eula', type: 'text' })
  text: string;

  @DateColumn('Created')
  createdAt: Date;
}

/** Somebody has accepted a licence agreement: who, when and from where. */
@Entity('account_EulaAcceptance')
@Unique('UQ_EulaAcceptance', ['eulaId', 'userId'])
@Index('IDX_EulaAcceptance_Account', ['accountId'])
export class EulaAcceptance {
  @GeneratedId('PK_EulaAcceptance')
  id: number;

  @ReferenceColumn('FK_Eula')
  eulaId: number;

  @ReferenceColumn('FK_User')
  userId: number;

  @ReferenceColumn('FK_Account')
  accountId: number;

  /** The address of the request. */
  @TextColumn('Address', 45)
  address: string;

  @DateColumn('Created')
  createdAt: Date;
}
