import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

import type { Act } from './audit-chain.js';
import { Notice } from './entities/notice.entity.js';
import type { Argument } from './select.js';

/** What every instance is told once the write is committed. */
export interface NoticeValue {
  topic: string;
  subject: string;
}

/** A transaction: TypeORM's manager, and what check-then-write and the other instances need. */
export interface Writer extends EntityManager {
  /** Keeps others from changing the row until the end of the write. SQLite's writes come one at a time anyway. */
  lock<Row extends ObjectLiteral & { id: number }>(entity: EntityTarget<Row>, id: number): Promise<void>;

  /** How a SELECT ends whose rows nobody else is to change until the end of the write; empty on SQLite. */
  readonly forUpdate: string;

  /** Runs one statement of our own; answers how many rows it has found to change. */
  change(sql: string, args: Argument[]): Promise<number>;

  /** Tells all instances, with the commit. */
  tell(topic: string, subject: string | number): void;

  /** Remembers, with the commit, who did what. */
  record(act: Act): void;

  /** Writes the collected notices; the last statement of the transaction, so that they become visible in one go. */
  flushNotices(): Promise<void>;
}

export function writerOf(manager: EntityManager, notices: NoticeValue[], acts: Act[], locking: boolean): Writer {
  return Object.assign(manager, {
    forUpdate: locking ? 'FOR UPDATE' : '',

    async lock<Row extends ObjectLiteral & { id: number }>(entity: EntityTarget<Row>, id: number): Promise<void> {
      if (!locking) return;
      await manager
        .createQueryBuilder(entity, 'row')
        .select('row.id')
        .where('row.id = :id', { id })
        .setLock('pessimistic_write')
        .getRawOne();
    },

    async change(sql: string, args: Argument[]): Promise<number> {
      const { queryRunner } = manager;
      if (!queryRunner) throw new Error('A write has its connection');
      return (await queryRunner.query(sql, args, true)).affected ?? 0;
    },

    tell(topic: string, subject: string | number): void {
      notices.push({ topic, subject: String(subject) });
    },

    record(act: Act): void {
      acts.push(act);
    },

    async flushNotices(): Promise<void> {
      if (notices.length === 0) return;
      const createdAt = new Date();
      await manager.insert(
        Notice,
        notices.map((notice) => ({ ...notice, createdAt })),
      );
    },
  });
}
