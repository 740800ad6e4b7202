import { Injectable, NotFoundException, UnauthorizedException } from '@nestjs/common';
import { normalUsername } from '@app/identity';
import type { Profile } from '@app/server';

import { Apps } from './apps.js';
import type { LoginQuery } from './autha.dto.js';
import { versionOf } from './autha.dto.js';
import { Credentials } from './credentials.js';
import type { LoginAnswer } from './issuer.js';
import { Issuer } from './issuer.js';
import { Users } from './users.js';

interface NewLogin {
  Username: string;
  PK_Oem: number;
}

@Injectable()
export class LoginService {
  constructor(
    private readonly credentials: Credentials,
    private readonly users: Users,
    private readonly apps: Apps,
    private readonly issuer: Issuer,
  ) {}

  async login(username: string, query: LoginQuery, profile: Profile): Promise<LoginAnswer> {
    const user = await this.credentials.check(username, query);
    if (!user) {
      if (profile.failedLogin === 404) throw new NotFoundException('No such user and password');
      throw new UnauthorizedException('invalid session');
    }
    // programs have keys of the vendor's apps built in; one that is not known here limits nothing
    const app = query.AppKey ? await this.apps.byKey(query.AppKey) : null;
    return this.issuer.issue(user, {
      username: normalUsername(username),
      oemId: query.PK_Oem,
      version: versionOf(query),
      profile,
      ...(app ? { app } : {}),
    });
  }

  /** What a login would answer to one who has just been registered. */
  async asUser(userId: number, { Username, PK_Oem }: NewLogin, profile: Profile): Promise<LoginAnswer> {
    const user = await this.users.byId(userId);
    if (!user) throw new NotFoundException(`No user ${userId}`);
    return this.issuer.issue(user, { username: normalUsername(Username), oemId: PK_Oem, version: 1, profile });
  }
}
