import { Entity, Index } from 'typeorm';

import { GivenId } from '../../columns.js';

@Entity('account_User_Phone')
@Index('IDX_UserPhone_Phone', ['phoneId'])
export class UserPhone {
  @GivenId('FK_User')
  userId: number;

  @GivenId('FK_Phone')
  phoneId: number;
}
