import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

import { DataSource } from 'typeorm';

import type { Act } from './audit-chain.js';
import { appendActs } from './audit-chain.js';
import { DatabaseUnavailable, isDeadlock } from './errors.js';
import type { Execute, Executed } from './execute.js';
import { executeOf } from './execute.js';
import { lockFile } from './file-lock.js';
import type { Ids, NamedRequest } from './once.js';
import { answerBefore, noted } from './once.js';
import { dataSourceOptions } from './options.js';
import type { Argument, Select } from './select.js';
import { selectOf } from './select.js';
import { checkServer, readCommitted } from './server-databases.js';
import type { NoticeValue, Writer } from './writer.js';
import { writerOf } from './writer.js';

/** Writes that may wait for an SQLite file; a request beyond is told to come again. */
const QUEUE = 2000;
const TRIES = 12;

/** How long a write waits for its turn, in milliseconds; one inside another would wait for itself for ever. */
const PATIENCE = 10_000;

type Listener = (notices: NoticeValue[]) => void;

/**
 * The database: one door for writes, another connection for reads.
 *
 * On SQLite a write waits for its turn on a connection of its own, since transactions that share a connection undo each
 * other's answered writes; reads never see what is not committed. On MariaDB both come from one pool.
 */
export class Database {
  private tail: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private readonly listeners = new Set<Listener>();

  /** The key of the audit chain; without it nothing that is to be remembered can be done. */
  auditKey: Buffer | null = null;

  /** Rows by SQL, without TypeORM's mapping: for the few reads that every request makes. */
  readonly select: Select;

  private readonly statement: Execute;

  private constructor(
    readonly reading: DataSource,
    private readonly writing: DataSource,
    private readonly lock: { release(): void } | null,
    private readonly patience: number,
  ) {
    this.select = selectOf(reading);
    this.statement = executeOf(writing);
  }

  /** Opens `mariadb://…`, `mysql://…` or `sqlite:path`. An SQLite file serves one process, and others who only read. */
  static async open(url: string, { patience = PATIENCE, onlyReads = false } = {}): Promise<Database> {
    const options = dataSourceOptions(url);
    if (options.type !== 'better-sqlite3') {
      const both = await new DataSource(options).initialize();
      await readCommitted(both);
      await checkServer(both);
      return new Database(both, both, null, patience);
    }
    if (onlyReads) {
      const reading = await new DataSource({ ...options, prepareDatabase: readOnly }).initialize();
      return new Database(reading, reading, null, patience);
    }
    mkdirSync(dirname(options.database), { recursive: true });
    const lock = lockFile(`${options.database}.lock`);
    try {
      const writing = await new DataSource({ ...options, prepareDatabase: durable }).initialize();
      const reading = await new DataSource({ ...options, prepareDatabase: readOnly }).initialize();
      return new Database(reading, writing, lock, patience);
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  get isSqlite(): boolean {
    return this.reading.options.type === 'better-sqlite3';
  }

  /**
   * Runs the work in one transaction and answers after its commit; a throw undoes all of it. Nothing is awaited inside
   * but the database, and the work may run again when the database had to choose between two transactions.
   */
  async write<T>(work: (db: Writer) => Promise<T>): Promise<T> {
    const { result, notices } = this.isSqlite
      ? await this.queued(() => this.transact(work))
      : await this.transact(work);
    if (notices.length > 0) for (const listener of this.listeners) listener(notices);
    return result;
  }

  /**
   * As `write`, for a request that may come again under a name: it is done once, and answered as the first time. Who may
   * do it is asked before.
   */
  async writeOnce<T extends Ids>(request: NamedRequest | null, work: (db: Writer) => Promise<T>): Promise<T> {
    const before = await this.answerBefore<T>(request);
    return before !== undefined ? before : this.writeFirst(request, work, (ids) => ids);
  }

  /** As `write`, and notes that the request has been done; throws `RequestAtWork` when that is noted already. */
  writeFirst<T>(request: NamedRequest | null, work: (db: Writer) => Promise<T>, idsOf: (result: T) => Ids): Promise<T> {
    return this.write(request ? noted(request, work, idsOf) : work);
  }

  /** What a request has made when it came first; undefined for one that has not been done, or has no name. */
  async answerBefore<T extends Ids>(request: NamedRequest | null): Promise<T | undefined> {
    return request ? answerBefore<T>(this.select, request) : undefined;
  }

  /**
   * Runs one statement, which is a transaction of its own, and answers how many rows it has found: for the few writes
   * that come all the time. What tells other instances, or is remembered, needs `write`.
   */
  async execute(sql: string, args: Argument[]): Promise<number> {
    return (await this.executed(sql, args, true)).affected;
  }

  /** As `execute`, for an INSERT; answers the id that was counted for the first row, which those of the others follow. */
  async insert(sql: string, args: Argument[], { again }: { again: boolean }): Promise<number> {
    return (await this.executed(sql, args, again)).firstId;
  }

  private executed(sql: string, args: Argument[], again: boolean): Promise<Executed> {
    const run = () => retried(() => this.statement(sql, args, again));
    return this.isSqlite ? this.queued(run) : run();
  }

  /** Is told the notices of every write of this process, after its commit. */
  onCommitted(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Brings the schema to what the code expects; answers the names of the migrations that ran. */
  async migrate(): Promise<string[]> {
    return (await this.writing.runMigrations()).map(({ name }) => name);
  }

  /** Some migration has not run yet. */
  isBehind(): Promise<boolean> {
    return this.writing.showMigrations();
  }

  /** Undoes the newest migration. */
  async migrateDown(): Promise<void> {
    await this.writing.undoLastMigration();
  }

  /** The statements that would be needed to make the schema what the entities declare: none, if the migrations do. */
  async drift(): Promise<string[]> {
    const { upQueries } = await this.writing.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  }

  async close(): Promise<void> {
    await this.tail.catch(() => undefined);
    if (this.reading.isInitialized) await this.reading.destroy();
    if (this.writing.isInitialized) await this.writing.destroy();
    this.lock?.release();
  }

  private queued<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= QUEUE) throw new DatabaseUnavailable('Too many writes are waiting');
    this.waiting += 1;
    let late = false;
    let refuse: (error: Error) => void;
    const tooLate = new Promise<never>((_, reject) => (refuse = reject));
    const timer = setTimeout(() => {
      late = true;
      refuse(new DatabaseUnavailable('A write has waited too long for its turn'));
    }, this.patience);
    // SQLite answers at once: without a breath between two writes a row of them would keep everybody else waiting
    const turn = this.tail
      .then(() => new Promise(setImmediate))
      .then(() => {
        clearTimeout(timer);
        // who was refused meanwhile is not carried out behind their back
        return late ? tooLate : work();
      })
      .finally(() => (this.waiting -= 1));
    this.tail = turn.catch(() => undefined);
    return Promise.race([turn, tooLate]);
  }

  private keyOfChain(): Buffer {
    if (!this.auditKey) throw new Error('The audit has no key');
    return this.auditKey;
  }

  private transact<T>(work: (db: Writer) => Promise<T>): Promise<{ result: T; notices: NoticeValue[] }> {
    return retried(async () => {
      const notices: NoticeValue[] = [];
      const acts: Act[] = [];
      const result = await this.writing.transaction(async (manager) => {
        const writer = writerOf(manager, notices, acts, !this.isSqlite);
        const done = await work(writer);
        if (acts.length > 0) await appendActs(manager, this.keyOfChain(), acts, !this.isSqlite);
        await writer.flushNotices();
        return done;
      });
      return { result, notices };
    });
  }
}

/** Again, when the database had to choose between two transactions and chose the other. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isDeadlock(error) || attempt === TRIES) throw error;
      // those who met once should not meet again
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 2 ** Math.min(attempt, 7)));
    }
  }
}

interface Pragmas {
  pragma(text: string): unknown;
}

function durable(connection: Pragmas): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('busy_timeout = 5000');
}

function readOnly(connection: Pragmas): void {
  durable(connection);
  connection.pragma('query_only = ON');
}
