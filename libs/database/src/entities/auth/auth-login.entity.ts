import { Entity, Index, Unique } from 'typeorm';

import { GeneratedId, ReferenceColumn, TextColumn } from '../../columns.js';

/** A name under which a user is found at an OEM. Who must be found from two OEMs has two. */
@Entity('auth_account_Login')
@Unique('UQ_Login_Oem_Username', ['oemId', 'username'])
@Index('IDX_Login_User', ['userId'])
export class AuthLogin {
  @GeneratedId('PK_Login')
  id: number;

  @ReferenceColumn('PK_Oem')
  oemId: number;

  /** Lower case, in Unicode's composed form. */
  @TextColumn('Username', 128)
  username: string;

  @ReferenceColumn('FK_User')
  userId: number;
}
