import { Injectable } from '@nestjs/common';
import type { Argument } from '@app/database';
import { Database, dateArgument } from '@app/database';

import type { EventRow } from '../event.dto.js';
import { columnsOf, LIVING, NOTIFICATION } from '../list/events-sql.js';
import { BY_ACCOUNT } from '../list/ranges.js';
import type { Gap } from './progress.js';

/** An event as it is sent, and whose its unit is now. */
export interface StreamRow extends EventRow {
  FK_Account: number;
  /** The account that the unit is paired with; null: none, or there is no unit. */
  PairedWith: number | null;
  DeviceType: number | null;
}

export interface Seen {
  id: number;
  accountId: number;
}

/** More stretches than this are read as one. */
const STRETCHES = 30;

/** How many rows one statement asks for; as few lengths as there are powers of two are prepared. */
const MOST = 256;

/** TiDB reads nothing that is not committed. */
const NO_SUCH_ISOLATION = 8048;

const SEEN = 'SELECT `PK_Event` AS `id`, `FK_Account` AS `accountId`';
const UNIT = 'LEFT JOIN `auth_device_Device` AS d ON d.`PK_Device` = e.`FK_Device`';
const rowsOf = (isSqlite: boolean) =>
  `SELECT ${columnsOf(isSqlite)}, e.\`FK_Account\`, d.\`FK_Account\` AS \`PairedWith\`, d.\`FK_DeviceType\` AS \`DeviceType\`
  FROM \`event_Event\` AS e ${NOTIFICATION} ${UNIT} WHERE ${LIVING} AND e.\`PK_Event\` IN`;

/** What streams read of the events. */
@Injectable()
export class Rows {
  private readonly rows: string;

  constructor(private readonly database: Database) {
    this.rows = rowsOf(database.isSqlite);
  }

  /** The next ones below an id, the newest first, and when they were received. */
  async below(id: number, count: number): Promise<(Seen & { at: Date | string })[]> {
    const sql = `${SEEN}, \`Timestamp\` AS \`at\` FROM \`event_Event\` WHERE \`PK_Event\` < ? ORDER BY \`PK_Event\` DESC LIMIT ${whole(count)}`;
    return numbered(await this.database.select<Seen & { at: Date | string }>(sql, [id]));
  }

  /** Those in the gaps, and the next ones above the head, in their order. */
  async next(gaps: readonly Gap[], head: number, count: number): Promise<Seen[]> {
    const stretches = gaps.length > STRETCHES ? [{ from: gaps[0]?.from ?? 0, to: gaps.at(-1)?.to ?? 0 }] : gaps;
    const between = stretches.map(() => '`PK_Event` BETWEEN ? AND ? OR').join(' ');
    const args = [...stretches.flatMap(({ from, to }) => [from, to]), head];
    const sql = `${SEEN} FROM \`event_Event\` WHERE ${between} \`PK_Event\` > ? ORDER BY \`PK_Event\` LIMIT ${whole(count)}`;
    return numbered(await this.database.select<Seen>(sql, args));
  }

  /** Those in the gaps that are there, committed or not. SQLite commits one after the other: there is none. */
  async drawn(gaps: readonly Gap[]): Promise<number[]> {
    if (this.database.isSqlite) return [];
    const ids: number[] = [];
    for (let from = 0; from < gaps.length; from += MOST) {
      const some = gaps.slice(from, from + MOST);
      const between = some.map(() => '`PK_Event` BETWEEN ? AND ?').join(' OR ');
      const sql = `SELECT \`PK_Event\` AS \`id\` FROM \`event_Event\` WHERE ${between}`;
      const args = some.flatMap((gap) => [gap.from, gap.to]);
      const rows = await this.database.reading
        .transaction('READ UNCOMMITTED', (db) => db.query<{ id: number | string }[]>(sql, args))
        .catch((error: unknown) => {
          if ((error as { errno?: number }).errno === NO_SUCH_ISOLATION) return [];
          throw error;
        });
      ids.push(...rows.map(({ id }) => Number(id)));
    }
    return ids;
  }

  /** The ids of an account's events above one, of those that were received after a time: in their order. */
  async idsAfter(accountId: number, id: number, after: Date, most: number): Promise<number[]> {
    const hint = this.database.isSqlite ? `INDEXED BY ${BY_ACCOUNT}` : `FORCE INDEX (${BY_ACCOUNT})`;
    const sql = `SELECT \`PK_Event\` AS \`id\` FROM \`event_Event\` AS e ${hint} WHERE \`FK_Account\` = ? AND \`Timestamp\` >= ?
      AND \`PK_Event\` > ? LIMIT ${whole(most)}`;
    const rows = await this.database.select<{ id: number | string }>(sql, [accountId, dateArgument(after), id]);
    return rows.map((row) => Number(row.id)).sort((a, b) => a - b);
  }

  /** Those of the events that are still there, in their order. */
  async of(ids: number[]): Promise<StreamRow[]> {
    const rows: StreamRow[] = [];
    for (let from = 0; from < ids.length; from += MOST) rows.push(...(await this.some(ids.slice(from, from + MOST))));
    return rows.sort((a, b) => Number(a.PK_Event) - Number(b.PK_Event));
  }

  private some(ids: number[]): Promise<StreamRow[]> {
    const length = 2 ** Math.ceil(Math.log2(ids.length));
    const args: Argument[] = [dateArgument(new Date()), ...ids];
    while (args.length <= length) args.push(ids.at(-1) ?? 0);
    return this.database.select<StreamRow>(
      `${this.rows} (${args
        .slice(1)
        .map(() => '?')
        .join(', ')})`,
      args,
    );
  }
}

const numbered = <Row extends Seen>(rows: Row[]): Row[] => rows.map((row) => ({ ...row, id: Number(row.id) }));

/** Numbers go into the statement as they are, since MySQL takes no arguments there. */
function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new Error('A count is a whole number');
  return count;
}
