import type { Store, Writer } from '@app/database';
import { Event, Removal, StoreStatistics } from '@app/database';
import { In } from 'typeorm';

/** What has to be known of a file to let it go. */
export type Removable = Pick<Store, 'id' | 'path' | 'accountId' | 'storageTypeId' | 'size'>;

const DELETE = 'DELETE FROM `storage_Store` WHERE `PK_Store` = ?';

/**
 * Lets files go, with all that names and counts them; what they hold leaves the storage after the commit. Those that
 * somebody else has let go already are passed over.
 */
export async function removeFiles(db: Writer, files: Removable[]): Promise<void> {
  const gone: Removable[] = [];
  for (const file of files) if ((await db.change(DELETE, [file.id])) === 1) gone.push(file);
  if (gone.length === 0) return;
  const createdAt = new Date();
  await db.update(Event, { storeId: In(gone.map(({ id }) => id)) }, { storeId: null, fileSize: 0, format: '' });
  await db.insert(
    Removal,
    gone.map(({ path }) => ({ path, dueAt: createdAt, createdAt })),
  );
  for (const { accountId, storageTypeId, files: count, bytes } of totalsOf(gone)) {
    const less = { files: () => `\`Files\` - ${count}`, bytes: () => `\`Bytes\` - ${bytes}` };
    await db.update(StoreStatistics, { accountId, storageTypeId }, less);
  }
}

/** How much goes of each account and storage type; always in the same order, so that two who write do not cross. */
function totalsOf(files: Removable[]) {
  const totals = new Map<string, { accountId: number; storageTypeId: number; files: number; bytes: number }>();
  for (const { accountId, storageTypeId, size } of files) {
    const key = `${accountId} ${storageTypeId}`;
    const { files: count, bytes } = totals.get(key) ?? { files: 0, bytes: 0 };
    totals.set(key, { accountId, storageTypeId, files: count + 1, bytes: bytes + size });
  }
  return [...totals.values()].sort((a, b) => a.accountId - b.accountId || a.storageTypeId - b.storageTypeId);
}
