import { HttpException } from '@nestjs/common';
import type { Writer } from '@app/database';
import { AuthAccount, EventSettings, StoreStatistics } from '@app/database';

/**
 * Sees to it that the account has room for so many bytes more, until the end of the write; throws 507 where it has not.
 * `usual` is what an account may store for which nothing else is set.
 */
export async function makeRoom(db: Writer, accountId: number, bytes: number, usual: number): Promise<void> {
  await db.lock(AuthAccount, accountId); // two who come at once would both find the same room
  const allowance = (await db.findOneBy(EventSettings, { accountId }))?.allowance ?? usual;
  const used = (await db.findBy(StoreStatistics, { accountId })).reduce((sum, each) => sum + each.bytes, 0);
  if (used + bytes > allowance) {
    throw new HttpException(`The files of the account may take ${allowance} bytes, and ${used} are taken`, 507);
  }
}
