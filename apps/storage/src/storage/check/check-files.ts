import type { Database } from '@app/database';
import { insertRows, Removal, Store } from '@app/database';
import { removeFiles } from '@app/files';
import { In, MoreThan } from 'typeorm';

import type { Blobs, StoredBlob } from '../blobs/blobs.js';
import { PARTIAL } from '../blobs/blobs.js';
import { checkStatistics } from './check-statistics.js';

const BATCH = 500;
const HOUR = 3_600_000;

/** What is younger may be on its way: longer than places are kept for what is. */
const YOUNG = 6 * HOUR;

/** Where files lie, and what is made of them beside them. */
const PLACE = /^([0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{32})(\..+)?$/;

/** A mount that is missing looks as if all files were lost: more than this part of them is not taken for true. */
const MOST_LOST = 0.1;

export interface CheckOptions {
  mend: boolean;
  /** Also where most files seem to be lost. */
  evenMost?: boolean;
  now?: Date;
  say: (line: string) => void;
}

/** Holds what lies in the storage against what is known of it; answers how much does not fit. Beside running servers. */
export async function checkFiles(database: Database, blobs: Blobs, options: CheckOptions): Promise<number> {
  const unknown = await checkObjects(database, blobs, options);
  const lost = await checkRows(database, blobs, options);
  return unknown + lost + (await checkStatistics(database, options));
}

async function checkObjects(database: Database, blobs: Blobs, options: CheckOptions): Promise<number> {
  const { now = new Date() } = options;
  let wrong = 0;
  let batch: StoredBlob[] = [];
  for await (const blob of blobs.list()) {
    if (now.getTime() - blob.changedAt.getTime() < YOUNG) continue;
    batch.push(blob);
    if (batch.length < BATCH) continue;
    wrong += await checkSome(database, blobs, batch, options);
    batch = [];
  }
  return wrong + (await checkSome(database, blobs, batch, options));
}

async function checkSome(database: Database, blobs: Blobs, batch: StoredBlob[], options: CheckOptions) {
  const { mend, say } = options;
  const { manager } = database.reading;
  const places = [...new Set(batch.map(({ path }) => PLACE.exec(path)?.[1] ?? ''))];
  const files = await manager.find(Store, { select: { path: true }, where: { path: In(places) } });
  const removals = await manager.findBy(Removal, { path: In(places) });
  const kept = new Set(files.map(({ path }) => path));
  const going = new Set(removals.map(({ path }) => path));
  const gone = new Set<string>();
  let wrong = 0;
  for (const { path } of batch) {
    const place = PLACE.exec(path)?.[1];
    if (place !== undefined && (going.has(place) || gone.has(place))) continue;
    if (place !== undefined && kept.has(place) && !path.endsWith(PARTIAL)) continue;
    wrong += 1;
    say(place === undefined ? `${path} is nothing of ours: it stays` : `${path} belongs to no file`);
    if (!mend || place === undefined) continue;
    if (kept.has(place))
      await blobs.remove(path); // what was begun to be made of a file
    else gone.add(place);
  }
  // the server empties the places, when it has the time
  const createdAt = new Date();
  const due = [...gone].map((path) => ({ path, dueAt: createdAt, createdAt }));
  if (due.length > 0) await database.write((db) => insertRows(db, Removal, due));
  return wrong;
}

async function checkRows(database: Database, blobs: Blobs, options: CheckOptions): Promise<number> {
  const { mend, evenMost = false, say } = options;
  const lost: Store[] = [];
  let all = 0;
  for (let last = 0; ;) {
    const where = { id: MoreThan(last) };
    const files = await database.reading.manager.find(Store, { where, order: { id: 'ASC' }, take: BATCH });
    for (const file of files) if ((await blobs.size(file.path)) !== file.size) lost.push(file);
    all += files.length;
    last = files.at(-1)?.id ?? 0;
    if (files.length < BATCH) break;
  }
  for (const { id, path, size } of lost) say(`File ${id} is not there with ${size} bytes: ${path}`);
  if (!mend || lost.length === 0) return lost.length;
  if (lost.length > Math.max(10, all * MOST_LOST) && !evenMost) {
    say(`${lost.length} of ${all} files are not there: is this the right storage? With --even-most they are given up`);
    return lost.length;
  }
  for (const file of lost) {
    // what has been deleted meanwhile is passed over
    if ((await blobs.size(file.path)) !== file.size) await database.write((db) => removeFiles(db, [file]));
  }
  return lost.length;
}
