import { Injectable } from '@nestjs/common';
import { Passwords } from '@app/access';
import { InjectRepository } from '@nestjs/typeorm';
import { ConfigOem } from '@app/database';
import { isSha1 } from '@app/identity';
import { Repository } from 'typeorm';

import type { LoginQuery } from './autha.dto.js';
import { SingleSignOn } from './single-sign-on.js';
import type { UserRecord } from './users.js';
import { Users } from './users.js';

@Injectable()
export class Credentials {
  constructor(
    @InjectRepository(ConfigOem) private readonly oems: Repository<ConfigOem>,
    private readonly users: Users,
    private readonly passwords: Passwords,
    private readonly sso: SingleSignOn,
  ) {}

  /** The user whose name and password these are; null says nothing about which of them is wrong. */
  async check(username: string, { SHA1Password, PK_Oem, PK_Account_Parent }: LoginQuery): Promise<UserRecord | null> {
    const user = await this.users.byLogin(PK_Oem, username, PK_Account_Parent);
    const right = isSha1(SHA1Password)
      ? await this.passwords.matches(user?.passwordHash, SHA1Password)
      : await this.acceptedElsewhere(PK_Oem, username, SHA1Password);
    return user && right && user.active ? user : null;
  }

  private async acceptedElsewhere(oemId: number, username: string, password: string): Promise<boolean> {
    const oem = await this.oems.findOneBy({ id: oemId });
    return oem && oem.ssoUrl !== '' ? this.sso.accepts(oem.ssoUrl, username, password) : false;
  }
}
