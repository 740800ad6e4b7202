import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';

import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import { newUserCode } from '@app/accounts';
import type { Writer } from '@app/database';
import { AuthAccount, AuthLogin, Database, isUniqueViolation } from '@app/database';
import { normalUsername } from '@app/identity';
import { StaticData } from '@app/info';
import { letters, Mailer } from '@app/mail';
import type { RawRecord } from '@app/server';
import { badArgument, BadArguments, BrokenFile } from '@app/server';
import { In } from 'typeorm';

import type { ImportQuery, ImportResultView } from './bulk.dto.js';
import type { Known } from './check-record.js';
import { checkRecord, knownOf, Seen } from './check-record.js';
import { readRecords } from './read-records.js';
import type { AccountRow } from './record.js';
import { Tally } from './tally.js';
import { writeRecords } from './write-records.js';

const BATCH = 500;
const WELCOME = 14 * 86_400_000;

interface Numbered {
  number: number;
  row: AccountRow;
}

/** What one import is about. */
interface Job {
  caller: Caller;
  top: AuthAccount;
  query: ImportQuery;
  known: Known;
  tally: Tally;
  /** Where the accounts of the file that others stand below have come. */
  placed: Map<string, number>;
}

/** Accounts out of a file, with users and installations, below an account. */
@Injectable()
export class ImportService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
    private readonly data: StaticData,
    private readonly mailer: Mailer,
  ) {}

  async import(
    caller: Caller,
    accountId: number,
    stream: Readable,
    format: 'csv' | 'ndjson',
    query: ImportQuery,
  ): Promise<ImportResultView> {
    const top = await this.topOf(caller, accountId);
    const known = await knownOf(this.data);
    const job: Job = { caller, top, query, known, tally: new Tally(), placed: new Map() };
    try {
      if (query.Preview) await this.preview(job, readRecords(stream, format));
      else if (query.Mode === 'good') await this.importGood(job, readRecords(stream, format));
      else await this.importAll(job, stream, format);
    } catch (error) {
      if (error instanceof BrokenFile) throw badArgument('body', error.message);
      throw error;
    }
    return job.tally.result();
  }

  /** As for one new account: below the own one, or below one that is below it. */
  private async topOf(caller: Caller, accountId: number): Promise<AuthAccount> {
    await this.scope.checkBelow(caller, accountId, 'add_account');
    const top = await this.database.reading.manager.findOneBy(AuthAccount, { id: accountId });
    if (!top) throw new NotFoundException(`No account ${accountId}`);
    if (top.typeId === 1) throw badArgument('PK_Account', 'must be an account of an OEM or below one');
    return top;
  }

  private async preview(job: Job, records: AsyncIterable<RawRecord>): Promise<void> {
    for await (const batch of this.checkedBatches(job, records)) {
      const free = await this.withoutTaken(this.database.reading.manager as Writer, job, batch);
      job.tally.imported += free.length;
    }
  }

  private async importGood(job: Job, records: AsyncIterable<RawRecord>): Promise<void> {
    try {
      for await (const batch of this.checkedBatches(job, records)) {
        const attempt = await this.database.write(async (db) => {
          // the database may have it done again: what is undone there must leave nothing here
          const fresh: Job = { ...job, placed: new Map(job.placed), tally: new Tally() };
          fresh.tally.imported = await this.writeGood(db, fresh, batch);
          return fresh;
        });
        job.placed = attempt.placed;
        job.tally.add(attempt.tally);
      }
    } finally {
      // also when the file breaks off: what is in it so far has been imported
      await this.database.write((db) => Promise.resolve(this.record(db, job)));
    }
  }

  private async writeGood(db: Writer, job: Job, batch: Numbered[]): Promise<number> {
    const free = await this.withoutTaken(db, job, batch);
    const kept = free.filter(({ row, number }) => {
      // the account above it may have been refused
      const there =
        !row.ParentRef || job.placed.has(row.ParentRef) || free.some(({ row: each }) => each.Ref === row.ParentRef);
      if (!there) job.tally.refuse(number, [{ name: 'ParentRef', detail: 'names an account that was refused' }]);
      return there;
    });
    await this.write(db, job, kept);
    return kept.length;
  }

  /** The whole file is read and checked before the first row is written; then one transaction takes it. */
  private async importAll(job: Job, stream: Readable, format: 'csv' | 'ndjson'): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'mms-import-'));
    const file = join(folder, 'rows');
    try {
      const spool = createWriteStream(file, { mode: 0o600 });
      for await (const batch of this.checkedBatches(job, readRecords(stream, format))) {
        const free = await this.withoutTaken(this.database.reading.manager as Writer, job, batch);
        const lines = free.map((each) => `${JSON.stringify(each)}\n`).join('');
        if (!spool.write(lines)) await once(spool, 'drain');
      }
      spool.end();
      await finished(spool);
      if (job.tally.refused > 0) throw new BadArguments(job.tally.problems());
      await this.database.write(async (db) => {
        job.placed.clear();
        job.tally.imported = 0;
        for await (const batch of batchesOf(readRecords(createReadStream(file), 'ndjson'))) {
          await this.write(db, job, batch as unknown as Numbered[]);
          job.tally.imported += batch.length;
          await new Promise(setImmediate); // SQLite would keep everybody else waiting
        }
        this.record(db, job);
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw badArgument('Username', 'of one of the users has been taken meanwhile');
      throw error;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async *checkedBatches(job: Job, records: AsyncIterable<RawRecord>): AsyncGenerator<Numbered[]> {
    const seen = new Seen();
    let number = 0;
    for await (const batch of batchesOf(records)) {
      const good: Numbered[] = [];
      for (const raw of batch) {
        number += 1;
        job.tally.count(raw);
        const found = checkRecord(raw, job.known, seen, job.top.typeId);
        if ('errors' in found) job.tally.refuse(number, found.errors);
        else {
          seen.add(found.row);
          good.push({ number, row: found.row });
        }
      }
      if (good.length > 0) yield good;
      await new Promise(setImmediate);
    }
  }

  /** Names that users of the OEM have already. */
  private async withoutTaken(db: Writer, { top, tally }: Job, batch: Numbered[]): Promise<Numbered[]> {
    const names = batch.flatMap(({ row }) => (row.Users ?? []).map(({ Username }) => normalUsername(Username)));
    if (names.length === 0) return batch;
    const logins = await db.findBy(AuthLogin, { oemId: top.oemId, username: In(names) });
    if (logins.length === 0) return batch;
    const taken = new Set(logins.map(({ username }) => username));
    return batch.filter(({ row, number }) => {
      const wrong = (row.Users ?? []).flatMap(({ Username }, at) =>
        taken.has(normalUsername(Username)) ? [{ name: `Users.${at}.Username`, detail: 'is taken' }] : [],
      );
      if (wrong.length > 0) tally.refuse(number, wrong);
      return wrong.length === 0;
    });
  }

  /** Parents before those below them: an account of the batch may stand below another one of it. */
  private async write(db: Writer, job: Job, batch: Numbered[]): Promise<void> {
    let rest = batch;
    while (rest.length > 0) {
      const now = rest.filter(({ row }) => !row.ParentRef || job.placed.has(row.ParentRef));
      if (now.length === 0) throw new Error('An imported account has no place');
      rest = rest.filter((each) => !now.includes(each));
      const parentIds = now.map(({ row }) => (row.ParentRef ? (job.placed.get(row.ParentRef) ?? 0) : job.top.id));
      // read and locked anew in each transaction: they may have moved since
      for (const id of [...new Set(parentIds)].sort((a, b) => a - b)) await db.lock(AuthAccount, id);
      const parents = new Map((await db.findBy(AuthAccount, { id: In(parentIds) })).map((each) => [each.id, each]));
      const above = parentIds.map((id) => parents.get(id)).filter((each) => each !== undefined);
      if (above.length !== now.length) throw new NotFoundException('An account above the imported ones is gone');
      const rows = now.map(({ row }) => row);
      const { accounts, users } = await writeRecords(db, rows, above);
      rows.forEach(({ Ref }, at) => {
        const account = accounts[at];
        if (Ref && account && account.typeId < 5) job.placed.set(Ref, account.id);
      });
      if (!job.query.Mail) continue;
      for (const { id, row } of users) {
        const code = await newUserCode(db, id, 'password', WELCOME);
        const username = normalUsername(row.Username);
        await this.mailer.send(db, letters.welcome(this.mailer.url, row.Email.toLowerCase(), username, code));
      }
    }
  }

  private record(db: Writer, { caller, top, tally }: Job): void {
    const { Accounts, Users, Installations, Imported, Refused } = tally.result();
    const after = { Accounts, Users, Installations, Imported, Refused };
    db.record({ actor: caller, action: 'importAccounts', accountId: top.id, subject: `account ${top.id}`, after });
  }
}

async function* batchesOf<Each>(all: AsyncIterable<Each>): AsyncGenerator<Each[]> {
  let batch: Each[] = [];
  for await (const each of all) {
    batch.push(each);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
