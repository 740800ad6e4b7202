import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller, Permission } from '@app/access';
import { AccountScope } from '@app/access';
import type { Writer } from '@app/database';
import { AuthAccount, Database, EventRetention, EventSettings } from '@app/database';
import { Retention, RETENTION_CHANGED } from '@app/events';
import { Allowance } from '@app/files';
import { assertFresh, badArgument } from '@app/server';

import type { EventSettingsView, PutEventSettingsBody, RetentionBody } from './settings.dto.js';
import { USUAL } from './settings.dto.js';

/** An account that has decided nothing. */
const undecided = { allowance: null, whenFull: 'oldest' as const, version: 1 };

/** How long an account keeps its events, and how much its files may take. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
    private readonly retention: Retention,
    private readonly allowance: Allowance,
  ) {}

  async get(caller: Caller, accountId: number): Promise<{ view: EventSettingsView; version: number }> {
    await this.scope.check(caller, accountId, 'view_events');
    const { manager } = this.database.reading;
    const { whenFull, version } = (await manager.findOneBy(EventSettings, { accountId })) ?? undecided;
    const { allowance, used } = await this.allowance.of(accountId);
    const days = new Map(await this.retention.usualDays());
    for (const row of await manager.findBy(EventRetention, { accountId })) days.set(row.type, row.days);
    const kept = [...days].map(([PK_EventType, Days]) => ({ PK_EventType, Days }));
    return { view: { WhenFull: whenFull, Retention: kept, Allowance: allowance, DataUsage: used }, version };
  }

  async edit(caller: Caller, accountId: number, body: PutEventSettingsBody, ifMatch?: string): Promise<void> {
    const needed = neededFor(body);
    const lacking = needed.find((permission) => !caller.grants.has(permission));
    if (lacking) throw new ForbiddenException(`This needs the permission ${lacking}`);
    for (const permission of needed) await this.scope.check(caller, accountId, permission);
    await this.checkTypes(body.Retention ?? []);
    await this.database.write(async (db) => {
      await db.lock(AuthAccount, accountId);
      if (!(await db.existsBy(AuthAccount, { id: accountId }))) throw new NotFoundException(`No account ${accountId}`);
      const known = await db.findOneBy(EventSettings, { accountId });
      const settings = known ?? { ...undecided, accountId, createdAt: new Date() };
      assertFresh(ifMatch, settings.version);
      const changes = changesOf(body);
      if (Object.keys(changes).length === 0 && !body.Retention) return;

      if (!known) await db.insert(EventSettings, settings);
      await db.update(EventSettings, { accountId }, { ...changes, version: settings.version + 1 });
      for (const each of body.Retention ?? []) await keep(db, accountId, each);
      db.tell(RETENTION_CHANGED, accountId);
      db.record({
        actor: caller,
        action: 'putEventSettings',
        accountId,
        subject: `account ${accountId}`,
        before: { WhenFull: settings.whenFull, Allowance: settings.allowance ?? USUAL },
        after: body,
      });
    });
  }

  private async checkTypes(retention: RetentionBody[]): Promise<void> {
    const known = new Set((await this.retention.usualDays()).map(([type]) => type));
    const unknown = retention.find(({ PK_EventType }) => !known.has(PK_EventType));
    if (unknown) throw badArgument('Retention', `names the type ${unknown.PK_EventType}, which there is not`);
  }
}

/** Each decision needs a permission of its own; where nothing is decided, either does. */
function neededFor({ WhenFull, Retention: retention, Allowance: allowance }: PutEventSettingsBody): Permission[] {
  const limits = allowance === undefined ? [] : (['edit_limits'] as const);
  const own =
    WhenFull === undefined && retention === undefined && limits.length > 0 ? [] : (['delete_events'] as const);
  return [...limits, ...own];
}

const changesOf = ({ WhenFull, Allowance: allowance }: PutEventSettingsBody) => ({
  ...(WhenFull === undefined ? {} : { whenFull: WhenFull }),
  ...(allowance === undefined ? {} : { allowance: allowance === USUAL ? null : allowance }),
});

async function keep(db: Writer, accountId: number, { PK_EventType: type, Days: days }: RetentionBody): Promise<void> {
  await db.delete(EventRetention, { accountId, type });
  if (days !== USUAL) await db.insert(EventRetention, { accountId, type, days, createdAt: new Date() });
}
