import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller, Permission } from '@app/access';
import { AccountScope } from '@app/access';
import type { Writer } from '@app/database';
import { Database, Event } from '@app/database';
import { removeEvents } from '@app/files';
import { badArgument } from '@app/server';
import { In, IsNull } from 'typeorm';

import { assertKey } from '../same-key.js';
import { seenEvents } from '../seen-events.js';
import type { PutEventBody } from './change.dto.js';

/** What people do with events: all of it to all of them, or nothing. */
@Injectable()
export class ChangeService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async change(caller: Caller, ids: number[], body: PutEventBody): Promise<void> {
    const { PK_Account: accountId = caller.accountId, key, Key = key } = body;
    const needed = neededFor(caller, body);
    for (const permission of needed) {
      if (!caller.grants.has(permission)) throw new ForbiddenException(`This needs the permission ${permission}`);
    }
    for (const permission of needed) await this.scope.check(caller, accountId, permission);
    const keys = Key === undefined ? null : Key.split(',');
    if (keys && keys.length !== ids.length) throw badArgument('Key', 'must be as many as there are events');
    await this.database.write(async (db) => {
      await hold(db, ids);
      const seen = await seenEvents(db, caller, needed[0] ?? 'read_events', ids);
      const events = seen.filter((event) => event.accountId === accountId);
      const known = new Map(events.map((event) => [event.id, event]));
      const missing = ids.filter((id) => !known.has(id));
      if (missing.length > 0) throw new NotFoundException(`No event ${[...new Set(missing)].join(', ')}`);
      ids.forEach((id, at) => assertKey(keys?.[at], known.get(id)?.key ?? ''));
      await alter(db, events, body);
    });
  }
}

/** Each change needs a permission of its own; where nothing is changed, either does. */
function neededFor(caller: Caller, { Read, Lock, Delete, Comments }: PutEventBody): Permission[] {
  const read = Read === undefined ? [] : (['read_events'] as const);
  const rest = Lock === undefined && Delete === undefined && Comments === undefined ? [] : (['delete_events'] as const);
  const needed = [...read, ...rest];
  if (needed.length > 0) return needed;
  return [caller.grants.has('read_events') ? 'read_events' : 'delete_events'];
}

/** Always in the same order: two who change the same events do not wait for each other. */
async function hold(db: Writer, ids: number[]): Promise<void> {
  for (const id of [...new Set(ids)].sort((a, b) => a - b)) await db.lock(Event, id);
}

async function alter(db: Writer, events: Event[], { Read, Lock, Delete, Comments }: PutEventBody): Promise<void> {
  if (Delete) return removeEvents(db, events);
  const id = In(events.map((event) => event.id));
  // what has been read stays read since then
  if (Read === true) await db.update(Event, { id, readAt: IsNull() }, { readAt: new Date() });
  const changes = {
    ...(Read === false ? { readAt: null } : {}),
    ...(Lock === undefined ? {} : { locked: Lock }),
    ...(Comments === undefined ? {} : { comments: Comments }),
  };
  if (Object.keys(changes).length > 0) await db.update(Event, { id }, changes);
}
