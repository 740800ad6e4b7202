import type { Caller, Permission } from '@app/access';
import { may } from '@app/access';
import { dateArgument, Event } from '@app/database';
import type { EntityManager } from 'typeorm';

const PAIRED = `(e.deviceId = 0 OR EXISTS (SELECT 1 FROM auth_device_Device d WHERE d.PK_Device = e.deviceId AND d.FK_Account = e.accountId))`;

/** What has expired is gone for everybody, though it may not be deleted yet. */
const LIVING = '(e.expiration > :now OR e.expiration IS NULL OR e.locked = 1)';

/**
 * Those of the events that exist to the caller: of users, and of units that are still paired with the account they were
 * of then; as far as the caller is not limited to some devices. Whether the account is in reach is for others to ask.
 */
export async function seenEvents(db: EntityManager, caller: Caller, permission: Permission, ids: number[]) {
  const found = await db
    .createQueryBuilder(Event, 'e')
    .where('e.id IN (:...ids)', { ids })
    .andWhere(PAIRED)
    .andWhere(LIVING, { now: dateArgument(new Date()) })
    .orderBy('e.id', 'ASC')
    .getMany();
  return found.filter(({ deviceId, userId }) => {
    if (deviceId === 0) return !may(caller, permission, 'd') || userId === caller.userId;
    return caller.devices === null || caller.devices.has(deviceId);
  });
}
