import { Injectable } from '@nestjs/common';
import { Notices } from '@app/cluster';
import { Database } from '@app/database';
import { StaticData } from '@app/info';
import { LRUCache } from 'lru-cache';

/** The notice that an account keeps its events for another time; its subject is the PK_Account. */
export const RETENTION_CHANGED = 'retention';

const DAY = 86_400_000;

/** Of a type that nothing is known of, in days. */
const USUAL = 30;

interface Row {
  type: number;
  days: number;
}

const SQL = 'SELECT `FK_EventType` AS `type`, `Days` AS `days` FROM `event_Retention` WHERE `FK_Account` = ?';

/** How long the events of an account are kept: as it has decided, else as the static data has it. */
@Injectable()
export class Retention {
  private readonly own = new LRUCache<number, Promise<Row[]>>({ max: 20_000 });

  constructor(
    private readonly database: Database,
    private readonly data: StaticData,
    notices: Notices,
  ) {
    notices.on(RETENTION_CHANGED, (subject) => {
      if (subject === '*') this.own.clear();
      else this.own.delete(Number(subject));
    });
  }

  /** When an event of that type ends that is received now; null: never. */
  async expiration(accountId: number, type: number, now: Date): Promise<Date | null> {
    const days = (await this.ownOf(accountId)).find((row) => row.type === type)?.days ?? (await this.usual(type));
    return days === 0 ? null : new Date(now.getTime() + days * DAY);
  }

  /** Of every type, for how many days its events are kept where nobody has decided anything else. */
  async usualDays(): Promise<[number, number][]> {
    const rows = await this.data.rows('EventType');
    return rows.map((row) => [Number(row.PK_EventType), Number(row['ExpirationDays'] ?? USUAL)]);
  }

  private async usual(type: number): Promise<number> {
    const row = (await this.data.rows('EventType')).find(({ PK_EventType }) => PK_EventType === type);
    return Number(row?.['ExpirationDays'] ?? USUAL);
  }

  private ownOf(accountId: number): Promise<Row[]> {
    const known = this.own.get(accountId);
    if (known) return known;
    const rows = this.database.select<Row>(SQL, [accountId]);
    this.own.set(accountId, rows);
    // a failed look-up is not kept
    rows.catch(() => this.own.peek(accountId) === rows && this.own.delete(accountId));
    return rows;
  }
}
