import { createHash } from 'node:crypto';

import { Removal, Store, StoreStatistics } from '@app/database';

import type { TestApp } from './start-app.js';

export const md5 = (bytes: Buffer | string): string => createHash('md5').update(bytes).digest('hex');

const BOUNDARY = 'xxxxYYYYzzzz';

/** A form as browsers and curl send it: parts in their order, with the file where `Data` stands. */
export function form(
  parts: [string, string | Buffer][],
  filename: string | null = 'photo.jpg',
): { headers: Record<string, string>; body: Buffer } {
  const chunks = parts.flatMap(([name, value]) => {
    const file = Buffer.isBuffer(value) && filename !== null ? `; filename="${filename}"` : '';
    return [`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`, value, '\r\n'];
  });
  const body = Buffer.concat([...chunks, `--${BOUNDARY}--\r\n`].map((chunk) => Buffer.from(chunk as string)));
  return { headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }, body };
}

/** Stores bytes as they are. */
export async function storeRaw(mms: TestApp, headers: Record<string, string>, bytes: Buffer | string, query = '') {
  const { status, json } = await mms.send('POST', `/storage/storage/store?${query}`, {
    headers: { 'content-type': 'application/octet-stream', ...headers },
    body: bytes,
  });
  if (status !== 201) throw new Error(`not stored: ${status} ${JSON.stringify(json)}`);
  const { PK_Store: id, Key: key } = json as { PK_Store: number; Key: string };
  return {
    id,
    key,
    path: `/storage/storage/store/${id}?Key=${key}`,
    archive: `/storage/storage/store/${id}/archive?Key=${key}`,
  };
}

/** What the statistics of an account say, and what its files add up to: the same, always. */
export async function totalsOf({ database }: Pick<TestApp, 'database'>, accountId: number) {
  const { manager } = database.reading;
  const statistics = await manager.findBy(StoreStatistics, { accountId });
  const files = await manager.findBy(Store, { accountId });
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
  return {
    counted: { files: sum(statistics.map((each) => each.files)), bytes: sum(statistics.map(({ bytes }) => bytes)) },
    stored: { files: files.length, bytes: sum(files.map(({ size }) => size)) },
  };
}

/** How many places are to be emptied. */
export const dueRemovals = async ({ database }: Pick<TestApp, 'database'>): Promise<number> =>
  (await database.reading.manager.find(Removal)).filter(({ dueAt }) => dueAt.getTime() <= Date.now()).length;
