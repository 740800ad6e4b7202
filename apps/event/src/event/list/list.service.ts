import { Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import { Database } from '@app/database';
import { Servers, StaticData } from '@app/info';
import type { Profile } from '@app/server';

import type { EventRow, RecordView } from '../event.dto.js';
import { toRecordView } from '../event.dto.js';
import { askedOf } from './asked.js';
import { eventsSql } from './events-sql.js';
import type { EventsQuery } from './list.dto.js';
import { Pairings } from './pairings.js';

/** Pages of events: one statement each. */
@Injectable()
export class ListService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
    private readonly pairings: Pairings,
    private readonly data: StaticData,
    private readonly servers: Servers,
  ) {}

  async list(caller: Caller, query: EventsQuery, profile: Profile): Promise<RecordView[]> {
    const { PK_Account: accountId = caller.accountId } = query;
    await this.scope.check(caller, accountId, 'view_events');
    const asked = askedOf(caller, accountId, query, await this.pairings.of(accountId));
    const statement = eventsSql(asked, query, new Date(), this.database.isSqlite);
    if (!statement) return [];
    const { sql, args, usual } = statement;
    const rows = usual
      ? await this.database.select<EventRow>(sql, args)
      : await this.database.reading.query<EventRow[]>(sql, args);
    const files = await this.scope.reaches(caller, accountId, 'view_files');
    const shown = { server: await this.storageServer(profile), files };
    return rows.map((row) => toRecordView(row, shown));
  }

  private async storageServer(profile: Profile): Promise<string> {
    const server = (await this.data.rows('Server')).find(({ Role }) => Role === 'storage');
    return this.servers.name(Number(server?.PK_Server), profile);
  }
}
