import { ForbiddenException, Injectable } from '@nestjs/common';
import type { Caller, Credentials } from '@app/access';
import { AccountScope, Callers, may } from '@app/access';
import { AuthAccount, Database } from '@app/database';
import { Servers, StaticData } from '@app/info';
import type { Profile } from '@app/server';

import type { Sight } from './sight.js';
import { sightOf } from './sight.js';
import type { StreamQuery } from './stream.dto.js';

/** What somebody may now, and until when that is so without anything being changed, in Unix milliseconds. */
export interface Right {
  userId: number;
  sight: Sight;
  /** The caller may see files, and with them the keys. */
  files: boolean;
  /** Where files are read. */
  server: string;
  until: number;
}

/** Who may listen to what. */
@Injectable()
export class Rights {
  constructor(
    private readonly callers: Callers,
    private readonly scope: AccountScope,
    private readonly database: Database,
    private readonly data: StaticData,
    private readonly servers: Servers,
  ) {}

  /** Throws as `GET events` does. */
  async of(credentials: Credentials, accountId: number, query: StreamQuery, profile: Profile): Promise<Right> {
    const caller = await this.callers.of(credentials);
    if (!caller.grants.has('view_events')) throw new ForbiddenException('This needs the permission view_events');
    await this.scope.check(caller, accountId, 'view_events');
    const files = await this.scope.reaches(caller, accountId, 'view_files');
    const until = Math.min(caller.claims.Expires * 1000, await this.endOfSupport(caller, accountId));
    const server = await this.storageServer(profile);
    return { userId: caller.userId, sight: sightOf(caller, query), files, server, until };
  }

  /** Of those who see only while the owner lets them, or see more then. */
  private async endOfSupport(caller: Caller, accountId: number): Promise<number> {
    const depends = may(caller, 'view_events', 'g') || may(caller, 'view_files', 'g');
    if (accountId === caller.accountId || !depends) return Infinity;
    const account = await this.database.reading.manager.findOneBy(AuthAccount, { id: accountId });
    const until = account?.supportUntil?.getTime() ?? 0;
    return until > Date.now() ? until : Infinity;
  }

  private async storageServer(profile: Profile): Promise<string> {
    const server = (await this.data.rows('Server')).find(({ Role }) => Role === 'storage');
    return this.servers.name(Number(server?.PK_Server), profile);
  }
}
