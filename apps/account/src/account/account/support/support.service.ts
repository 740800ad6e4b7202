import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, isSupported, SUPPORT_CHANGED } from '@app/access';
import { AuthAccount, Database } from '@app/database';
import { EventWriter, eventTypes, sourceTypes } from '@app/events';
import { badArgument, toDateTime } from '@app/server';

import { LONGEST } from './support.dto.js';

/** The owner lets those above help for a while: reach the gateways, see the files, set the devices' state. */
@Injectable()
export class SupportService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
    private readonly events: EventWriter,
  ) {}

  /** Unix seconds; 0 without a grant. */
  async until(caller: Caller, accountId: number): Promise<number> {
    await this.scope.check(caller, accountId, 'view_account');
    const account = await this.database.reading.manager.findOneBy(AuthAccount, { id: accountId });
    return account && isSupported(account) ? Math.floor((account.supportUntil?.getTime() ?? 0) / 1000) : 0;
  }

  async grant(caller: Caller, accountId: number, until: number): Promise<void> {
    await this.scope.check(caller, accountId, 'grant_support');
    if (until > Date.now() / 1000 + LONGEST) throw badArgument('Until', 'must be within 30 days');
    const supportUntil = until * 1000 > Date.now() ? new Date(until * 1000) : null;
    const description = supportUntil
      ? `Support may help until ${toDateTime(supportUntil)} UTC`
      : 'Support may no longer help';
    const of = { accountId, userId: caller.userId, type: eventTypes.systemMessage, source: sourceTypes.user };
    await this.events.along([{ ...of, description }], async (db) => {
      const { affected } = await db.update(AuthAccount, { id: accountId }, { supportUntil });
      if (affected === 0) throw new NotFoundException(`No account ${accountId}`);
      db.tell(SUPPORT_CHANGED, accountId);
      const subject = `account ${accountId}`;
      db.record({ actor: caller, action: 'grantSupport', accountId, subject, after: { Until: until } });
    });
  }
}
