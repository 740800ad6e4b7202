import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, may, toldAs } from '@app/access';
import { Database } from '@app/database';

import { contactsOf } from './contacts-of.js';
import type { EventQuery, EventView } from './event.dto.js';
import { assertKey } from './same-key.js';
import { seenEvents } from './seen-events.js';

/** One event, and who was told of it. */
@Injectable()
export class DetailsService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async get(caller: Caller, id: number, { key, Key = key }: EventQuery): Promise<EventView> {
    const { manager } = this.database.reading;
    const [event] = await seenEvents(manager, caller, 'view_events', [id]);
    if (!event) throw noEvent(id);
    await toldAs(noEvent(id).message, this.scope.check(caller, event.accountId, 'view_events'));
    assertKey(Key, event.key);
    // members and viewers see of users only themselves
    const only = may(caller, 'view_events', 'd') ? caller.userId : undefined;
    return { PK_Event: id, PK_User: event.userId, Contacts: await contactsOf(manager, id, only) };
  }
}

const noEvent = (id: number) => new NotFoundException(`No event ${id}`);
