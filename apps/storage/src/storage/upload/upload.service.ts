import { randomBytes } from 'node:crypto';

import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { withFile } from '@app/access';
import type { NamedRequest, Store, Writer } from '@app/database';
import { Database, dateArgument, insertRows, Store as StoreEntity, StoreStatistics } from '@app/database';
import { Allowance } from '@app/files';
import { badArgument, TryLater } from '@app/server';

import type { Written } from '../blobs/blobs.js';
import { Blobs } from '../blobs/blobs.js';
import { toldByStorage } from '../blobs/told-by-storage.js';
import type { Incoming } from './incoming.js';
import type { Plan } from './plan.js';
import { Planning, tooLarge } from './plan.js';
import { Received } from './received.js';
import type { Reservation } from './reservations.js';
import { Reservations } from './reservations.js';
import type { StoreArguments } from './store-arguments.js';
import { argumentsOf } from './store-arguments.js';
import { Underway } from './underway.js';

type Stored = Pick<Store, 'id' | 'key'>;

const RELEASE = 'DELETE FROM `storage_Removal` WHERE `Path` = ? AND `Due` = ?';
const COUNT =
  'UPDATE `storage_StoreStatistics` SET `Files` = `Files` + 1, `Bytes` = `Bytes` + ? WHERE `FK_Account` = ? AND `FK_StorageType` = ?';

/**
 * Takes files in. The place of a file has a row that has it emptied, until the file has a row of its own: what breaks
 * off in between, whenever that is, leaves nothing, and nothing is counted that is not there.
 */
@Injectable()
export class UploadService {
  constructor(
    private readonly database: Database,
    private readonly blobs: Blobs,
    private readonly planning: Planning,
    private readonly reservations: Reservations,
    private readonly underway: Underway,
    private readonly allowance: Allowance,
  ) {}

  /** Takes a few at once in of an account: what is on its way counts for nothing yet. */
  async store(caller: Caller, incoming: Incoming, request: NamedRequest | null): Promise<Stored> {
    const end = this.underway.begin(caller.accountId);
    try {
      return await this.take(caller, incoming, request);
    } finally {
      end();
    }
  }

  private async take(caller: Caller, incoming: Incoming, request: NamedRequest | null): Promise<Stored> {
    let args = argumentsOf(incoming.sent);
    let plan = await this.planning.plan(caller, args);
    // of which type it is may be told behind it
    const isOpen = incoming.tellsMore && args.PK_StorageType === undefined;
    const most = isOpen ? await this.planning.mostBytes() : plan.maxBytes;
    assertFits(most, args, incoming.size);
    // one that comes again under its name may have its room already
    if (!request && incoming.size !== null) await this.allowance.check(plan.accountId, incoming.size);
    const place = await this.reservations.take();
    const received = new Received(incoming.data, () => tooLarge(most), most);
    const check = async (written: Written) => {
      const rest = await incoming.rest();
      if (Object.keys(rest).length > 0) {
        args = argumentsOf({ ...incoming.sent, ...rest });
        plan = await this.planning.plan(caller, args);
      }
      assertAsTold(plan, args, written);
    };
    try {
      const written = await this.written(place, received, check);
      const named = withFile(request, JSON.stringify(args), written.md5, String(written.size));
      return (
        (await this.storedBefore(named, place)) ??
        (await this.kept(named, place, rowOf(plan, args, incoming, received, written, place)))
      );
    } catch (error) {
      await this.giveUp(place, error);
      throw error;
    }
  }

  private async written(place: Reservation, received: Received, check: (written: Written) => Promise<void>) {
    try {
      return await this.blobs.put(place.path, received, { check });
    } catch (error) {
      throw toldByStorage(error);
    }
  }

  /** Of some failures it is not known whether the file was kept after all: then the row of the place is gone. */
  private async giveUp(place: Reservation, error: unknown): Promise<void> {
    // a storage that has not answered may store the file yet: the place is emptied when nobody can be writing any more
    if (error instanceof TryLater) return;
    await this.reservations.giveUp(place).catch(() => undefined); // it is due in a while anyway
  }

  /** The file that the request has brought when it came first: this one is not needed. */
  private async storedBefore(request: NamedRequest | null, place: Reservation): Promise<Stored | null> {
    const id = await this.database.answerBefore<number>(request);
    if (id === undefined) return null;
    await this.reservations.giveUp(place);
    const file = await this.database.reading.manager.findOneBy(StoreEntity, { id });
    if (!file) throw new NotFoundException(`File ${id}, which this request has stored, is gone`);
    return file;
  }

  private async kept(request: NamedRequest | null, place: Reservation, row: Store): Promise<Stored> {
    await this.database.writeFirst(
      request,
      (db) => this.keep(db, place, row),
      () => row.id,
    );
    return row;
  }

  private async keep(db: Writer, { path, dueAt }: Reservation, row: Store): Promise<void> {
    const { accountId, storageTypeId, size, createdAt } = row;
    await this.allowance.makeRoom(db, accountId, size);
    if ((await db.change(COUNT, [size, accountId, storageTypeId])) === 0) {
      await db.insert(StoreStatistics, { accountId, storageTypeId, files: 1, bytes: size, createdAt });
    }
    await insertRows(db, StoreEntity, [row]);
    if ((await db.change(RELEASE, [path, dateArgument(dueAt)])) !== 1) {
      throw new TryLater('It took too long to come; send it again', 1);
    }
  }
}

/** What is known before a byte is read. */
function assertFits(most: number, { Filesize }: StoreArguments, size: number | null): void {
  if (Math.max(Filesize ?? 0, size ?? 0) > most) throw tooLarge(most);
  if (Filesize !== undefined && size !== null && Filesize !== size) {
    throw badArgument('Filesize', `is not what has come: ${size}`);
  }
}

function assertAsTold(plan: Plan, { Filesize, Md5 }: StoreArguments, { size, md5 }: Written): void {
  if (size > plan.maxBytes) throw tooLarge(plan.maxBytes);
  if (Filesize !== undefined && Filesize !== size) throw badArgument('Filesize', `is not what has come: ${size}`);
  if (Md5 !== undefined && Md5.toLowerCase() !== md5) throw badArgument('Md5', 'is not that of what has come');
}

const DAY = 86_400_000;

function rowOf(
  { accountId, deviceId, userId, storageTypeId, expirationDays }: Plan,
  { Format, Filename, HttpHeader = false, Tags = '', Version = '' }: StoreArguments,
  incoming: Incoming,
  received: Received,
  { size, md5 }: Written,
  { path }: Reservation,
): Store {
  const createdAt = new Date();
  const filename = Filename ?? plainName(incoming.filename ?? '');
  const kind = HttpHeader ? null : received.kind();
  return {
    id: 0,
    accountId,
    deviceId,
    userId,
    storageTypeId,
    key: randomBytes(16).toString('hex'),
    format: (Format ?? '').toLowerCase() || (kind?.format ?? extensionOf(filename)),
    contentType: kind?.type ?? '',
    version: Version,
    tags: Tags,
    size,
    md5,
    filename,
    hasHttpHeader: HttpHeader,
    path,
    expiration: expirationDays === 0 ? null : new Date(createdAt.getTime() + expirationDays * DAY),
    createdAt,
  };
}

/** The name of a part may be anything, also with the folders of a machine elsewhere. */
const plainName = (name: string) =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/\p{Cc}/gu, '')
    .slice(-255)
    .toWellFormed();

const extensionOf = (name: string) => (/\.([A-Za-z0-9]{1,16})$/.exec(name)?.[1] ?? 'bin').toLowerCase();
