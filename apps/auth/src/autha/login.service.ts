import { ConflictException, Injectable, Logger, NotFoundException, UnauthorizedException } from '@nestjs/common';
import { EventWriter, eventTypes, sourceTypes } from '@app/events';
import { normalUsername } from '@app/identity';
import type { Profile } from '@app/server';
import { plainAddress } from '@app/server';

import { Apps } from './apps.js';
import type { LoginQuery } from './autha.dto.js';
import { versionOf } from './autha.dto.js';
import { Credentials } from './credentials.js';
import type { LoginAnswer } from './issuer.js';
import { Issuer } from './issuer.js';
import type { UserRecord } from './users.js';
import { Users } from './users.js';

/** Of a user whose password is the first, and who has never logged out. */
const FIRST_SEQ = 1;

interface NewLogin {
  Username: string;
  PK_Oem: number;
}

@Injectable()
export class LoginService {
  private readonly log = new Logger(LoginService.name);

  constructor(
    private readonly credentials: Credentials,
    private readonly users: Users,
    private readonly apps: Apps,
    private readonly issuer: Issuer,
    private readonly events: EventWriter,
  ) {}

  async login(username: string, query: LoginQuery, profile: Profile, address: string): Promise<LoginAnswer> {
    const user = await this.credentials.check(username, query);
    if (!user) {
      if (profile.failedLogin === 404) throw new NotFoundException('No such user and password');
      throw new UnauthorizedException('invalid session');
    }
    // programs have keys of the vendor's apps built in; one that is not known here limits nothing
    const app = query.AppKey ? await this.apps.byKey(query.AppKey) : null;
    const noted = this.note(user, normalUsername(username), address);
    const answer = await this.issuer.issue(user, {
      username: normalUsername(username),
      oemId: query.PK_Oem,
      version: versionOf(query),
      profile,
      ...(app ? { app } : {}),
    });
    await noted;
    return answer;
  }

  /** Whoever has the right password is let in, also where that cannot be written down just now. */
  private async note({ userId, accountId }: UserRecord, username: string, address: string): Promise<void> {
    const ip = plainAddress(address);
    const event = { accountId, userId, ip, type: eventTypes.login, source: sourceTypes.user, description: username };
    await this.events.write([event]).catch((error: unknown) => this.log.error(error));
  }

  /**
   * What a login would answer to one who has just been registered; also when the request comes again, as long as its
   * password is what lets the user in.
   */
  async asUser(userId: number, { Username, PK_Oem }: NewLogin, profile: Profile): Promise<LoginAnswer> {
    const user = await this.users.byId(userId);
    if (!user) throw new NotFoundException(`No user ${userId}`);
    if (!user.active || Number(user.seq) !== FIRST_SEQ) {
      throw new ConflictException('The user was made when this request first came, and has changed since: log in');
    }
    return this.issuer.issue(user, { username: normalUsername(Username), oemId: PK_Oem, version: 1, profile });
  }
}
