import type { Writer } from '@app/database';
import { AuthDevice, AuthSession, Child, Device, DeviceSync, Gateway, UpgradeDevice } from '@app/database';
import { In } from 'typeorm';

/**
 * The units stay what they are, with their keys, but belong to nobody, and their sessions end. What they have reported
 * goes: the next owner is not to read it.
 */
export async function freeDevices(db: Writer, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  await db.delete(Device, { id: In(ids) });
  await db.delete(Gateway, { id: In(ids) });
  for (const entity of [AuthSession, Child, DeviceSync, UpgradeDevice]) await db.delete(entity, { deviceId: In(ids) });
  const loggedOutAt = Math.floor(Date.now() / 1000);
  await db.update(AuthDevice, { id: In(ids) }, { accountId: null, loggedOutAt });
}
