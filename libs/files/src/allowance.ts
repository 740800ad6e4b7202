import { HttpException, Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { EventSettings, Writer } from '@app/database';
import { Database } from '@app/database';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import type { EntityManager } from 'typeorm';

import { removeEvents } from './remove-events.js';

const MIB = 1_048_576;

/** How many events are looked at in one go, to find those that go. */
const BATCH = 50;

/**
 * Those whose files are the oldest of the account, found by its files: it may have a million events without one. What
 * shares its file with a locked event would free nothing.
 */
const oldestOf = (isSqlite: boolean) => `SELECT ${isSqlite ? '' : 'STRAIGHT_JOIN'}
    e.\`PK_Event\` AS \`id\`, s.\`PK_Store\` AS \`storeId\`, s.\`Filesize\` AS \`size\`
  FROM \`storage_Store\` s ${isSqlite ? 'CROSS JOIN' : 'JOIN'} \`event_Event\` e ON e.\`FK_Store\` = s.\`PK_Store\`
  WHERE s.\`FK_Account\` = ? AND e.\`FK_Account\` = ? AND NOT EXISTS
    (SELECT 1 FROM \`event_Event\` o WHERE o.\`FK_Store\` = s.\`PK_Store\` AND o.\`Locked\` = 1)
  ORDER BY s.\`PK_Store\`, e.\`PK_Event\` LIMIT ${BATCH}`;

/** What is set for an account, and what its files take. */
const ROOM = `SELECT s.\`Allowance\` AS \`allowance\`, s.\`WhenFull\` AS \`whenFull\`, (SELECT SUM(\`Bytes\`)
    FROM \`storage_StoreStatistics\` WHERE \`FK_Account\` = a.\`PK_Account\`) AS \`used\`
  FROM \`auth_account_Account\` a LEFT JOIN \`event_Settings\` s ON s.\`PK_Account\` = a.\`PK_Account\`
  WHERE a.\`PK_Account\` = ?`;
const LOCK = 'SELECT 1 FROM `auth_account_Account` WHERE `PK_Account` = ?';

interface Room {
  allowance: number | string | null;
  whenFull: EventSettings['whenFull'] | null;
  used: number | string | null;
}

interface Row {
  id: number | string;
  storeId: number | string;
  size: number | string;
}

/** How many bytes the files of an account may take, and what happens when they are taken. */
@Injectable()
export class Allowance {
  /** Of accounts for which nothing else is set, in bytes. */
  readonly usual: number;

  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) { MMS_FILE_ALLOWANCE }: Environment,
  ) {
    this.usual = MMS_FILE_ALLOWANCE * MIB;
  }

  /** What the account may take, and takes, in bytes. */
  async of(accountId: number): Promise<{ allowance: number; used: number }> {
    const { allowance, used } = await this.room(this.database.reading.manager, accountId);
    return { allowance, used };
  }

  /** Throws 507 when so many bytes more could not find room now: before they are sent. */
  async check(accountId: number, bytes: number): Promise<void> {
    const { allowance, used, whenFull } = await this.room(this.database.reading.manager, accountId);
    if (bytes > allowance || (whenFull === 'refuse' && used + bytes > allowance)) throw full(allowance);
  }

  /**
   * Makes sure that so many bytes more find room, until the end of the write: where the account has it so, the unlocked
   * events with the oldest files go, as many as needed, with their files. Throws 507 when that is not enough, and 404
   * when there is no such account.
   */
  async makeRoom(db: Writer, accountId: number, bytes: number): Promise<void> {
    // two who come at once would both find the same room
    if (db.forUpdate) await db.query(`${LOCK} ${db.forUpdate}`, [accountId]);
    const oldest = oldestOf(this.database.isSqlite);
    for (;;) {
      const { allowance, used, whenFull } = await this.room(db, accountId);
      const missing = used + bytes - allowance;
      if (missing <= 0) return;
      if (whenFull === 'refuse' || bytes > allowance) throw full(allowance);
      const rows = await db.query<Row[]>(`${oldest} ${db.forUpdate}`, [accountId, accountId]);
      if (rows.length === 0) throw full(allowance);
      await removeEvents(db, enough(rows, missing));
    }
  }

  private async room(db: EntityManager, accountId: number) {
    const [room] = await db.query<Room[]>(ROOM, [accountId]);
    if (!room) throw new NotFoundException(`No account ${accountId}`);
    const { allowance, used, whenFull } = room;
    return { allowance: Number(allowance ?? this.usual), used: Number(used ?? 0), whenFull };
  }
}

/** No more of them than free so many bytes. */
function enough(oldest: Row[], missing: number) {
  const going = [];
  let freed = 0;
  for (const { id, storeId, size } of oldest) {
    if (freed >= missing) break;
    freed += Number(size);
    going.push({ id: Number(id), storeId: Number(storeId) });
  }
  return going;
}

const full = (allowance: number) =>
  new HttpException(`The files of the account may take ${allowance} bytes, and there is no room for another`, 507);
