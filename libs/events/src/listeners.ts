import { Injectable } from '@nestjs/common';
import { ACCOUNT_CHANGED } from '@app/access';
import { Notices } from '@app/cluster';
import { Database } from '@app/database';
import { LRUCache } from 'lru-cache';

/** The notice that somebody of an account may want to be told who did not before; its subject is the PK_Account. */
export const LISTENERS_CHANGED = 'listeners';

const SQL = `SELECT (EXISTS (SELECT 1 FROM \`account_User\` WHERE \`FK_Account\` = ?
  AND (\`EmailAlerts\` = 1 OR \`EmailNotifications\` = 1 OR \`PhoneNotifications\` = 1 OR \`PushNotifications\` = 1))
  OR EXISTS (SELECT 1 FROM \`event_Webhook\` WHERE \`FK_Account\` = ? AND \`Active\` = 1)) AS \`any\``;

/** Whether an account has anybody who may want to be told of events: where there is nobody, nothing is left to do. */
@Injectable()
export class Listeners {
  private readonly known = new LRUCache<number, Promise<boolean>>({ max: 50_000 });

  constructor(
    private readonly database: Database,
    notices: Notices,
  ) {
    const forget = (subject: string) => {
      if (subject === '*') this.known.clear();
      else this.known.delete(Number(subject));
    };
    notices.on(LISTENERS_CHANGED, forget);
    notices.on(ACCOUNT_CHANGED, forget);
  }

  any(accountId: number): Promise<boolean> {
    const cached = this.known.get(accountId);
    if (cached) return cached;
    const rows = this.database.select<{ any: number }>(SQL, [accountId, accountId]);
    const found = rows.then(([row]) => Boolean(row?.any));
    this.known.set(accountId, found);
    // a failed look-up is not kept
    found.catch(() => this.known.peek(accountId) === found && this.known.delete(accountId));
    return found;
  }
}
