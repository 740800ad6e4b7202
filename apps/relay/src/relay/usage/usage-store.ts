import { ancestorsOf } from '@app/access';
import type { Argument, Database, Writer } from '@app/database';
import { AccountUsage, AuthAccount, dateArgument, UsageDay } from '@app/database';
import { In } from 'typeorm';

import type { AccountState } from './account-use.js';
import type { Portion } from './tally.js';

const KB = 1024;

/** Adds to rows, which are made where there are none: two instances that count the same never undo each other. */
function addTo(table: string, keys: string[], count: number, isSqlite: boolean): string {
  const names = [...keys, 'RaBytes', 'CameraBytes', 'Created'].map((name) => `\`${name}\``);
  const marks = `(${names.map(() => '?').join(', ')})`;
  const rows = Array.from({ length: count }, () => marks).join(', ');
  const conflict = isSqlite
    ? `ON CONFLICT (${keys.map((key) => `\`${key}\``).join(', ')}) DO UPDATE SET`
    : 'ON DUPLICATE KEY UPDATE';
  const sums = ['RaBytes', 'CameraBytes'].map(
    (name) => `\`${name}\` = \`${table}\`.\`${name}\` + ${isSqlite ? `excluded.\`${name}\`` : `VALUES(\`${name}\`)`}`,
  );
  return `INSERT INTO \`${table}\` (${names.join(', ')}) VALUES ${rows} ${conflict} ${sums.join(', ')}`;
}

/** What is counted, in the database. */
export class UsageStore {
  constructor(private readonly database: Database) {}

  /** Answers the accounts that are still there; of the others nothing is written. */
  async add(portions: Portion[]): Promise<Set<number>> {
    const created = dateArgument(new Date());
    // one order for all instances, so that they seldom wait for each other in a circle
    const sorted = [...portions].sort(
      ({ tally: a }, { tally: b }) => a.accountId - b.accountId || a.deviceId - b.deviceId || a.day - b.day,
    );
    const ids = [...new Set(sorted.map(({ tally }) => tally.accountId))];
    return this.database.write(async (db) => {
      const there = await this.stillThere(db, ids);
      const days: Argument[] = [];
      const sums = new Map<number, [number, number]>();
      for (const { tally, bytes } of sorted) {
        const { accountId, deviceId, day } = tally;
        if (!there.has(accountId)) continue;
        days.push(accountId, deviceId, day, ...bytes, created);
        const [ra, camera] = sums.get(accountId) ?? [0, 0];
        sums.set(accountId, [ra + bytes[0], camera + bytes[1]]);
      }
      if (sums.size === 0) return there;
      const { isSqlite } = this.database;
      const accounts = [...sums].flatMap(([id, bytes]) => [id, ...bytes, created]);
      const keys = ['FK_Account', 'FK_Device', 'Day'];
      await db.query(addTo('relay_UsageDay', keys, days.length / 6, isSqlite), days);
      await db.query(addTo('relay_AccountUsage', ['PK_Account'], sums.size, isSqlite), accounts);
      return there;
    });
  }

  /** The accounts as they stand, with the least of their own limits and those above. */
  async accounts(ids: number[]): Promise<Map<number, AccountState>> {
    const { manager } = this.database.reading;
    const accounts = await manager.findBy(AuthAccount, { id: In(ids) });
    const all = new Set(accounts.flatMap((account) => [account.id, ...ancestorsOf(account)]));
    const rows = await manager.findBy(AccountUsage, { id: In([...all]) });
    const usage = new Map(rows.map((row) => [row.id, row]));
    const states = accounts.map((account): AccountState => {
      const above = ancestorsOf(account);
      const holding = [account.id, ...above].map((id) => usage.get(id));
      const own = usage.get(account.id);
      const least = (of: (row: AccountUsage) => number | null) =>
        KB * Math.min(...holding.map((row) => (row ? of(row) : null) ?? Infinity));
      return {
        id: account.id,
        above,
        used: [own?.raBytes ?? 0, own?.cameraBytes ?? 0],
        limits: [least(({ raLimitKb }) => raLimitKb), least(({ cameraLimitKb }) => cameraLimitKb)],
      };
    });
    return new Map(states.map((state) => [state.id, state]));
  }

  /** What a gateway has used on a day, of both kinds. */
  async bytesOf(accountId: number, deviceId: number, day: number): Promise<number> {
    const row = await this.database.reading.manager.findOneBy(UsageDay, { accountId, deviceId, day });
    return row ? row.raBytes + row.cameraBytes : 0;
  }

  /** Keeps them from being deleted until the end of the write: what is deleted must not come back as a count. */
  private async stillThere(db: Writer, ids: number[]): Promise<Set<number>> {
    const rows: { id: number }[] = await db.query(
      `SELECT \`PK_Account\` AS \`id\` FROM \`auth_account_Account\` WHERE \`PK_Account\` IN (${ids.map(() => '?').join(', ')})
        ORDER BY \`PK_Account\` ${this.database.isSqlite ? '' : 'LOCK IN SHARE MODE'}`,
      ids,
    );
    return new Set(rows.map(({ id }) => id));
  }
}
