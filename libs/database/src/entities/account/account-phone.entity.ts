import { Entity, Index } from 'typeorm';

import { GivenId } from '../../columns.js';

@Entity('account_Account_Phone')
@Index('IDX_AccountPhone_Phone', ['phoneId'])
export class AccountPhone {
  @GivenId('FK_Account')
  accountId: number;

  @GivenId('FK_Phone')
  phoneId: number;
}
