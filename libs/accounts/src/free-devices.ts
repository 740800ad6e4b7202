import type { Writer } from '@app/database';
import { AuthDevice, Child, Device, DeviceSync, Gateway, UpgradeDevice } from '@app/database';
import { In } from 'typeorm';

import { endDeviceSessions } from './end-device-sessions.js';

/**
 * The units stay what they are, with their keys, but belong to nobody, and their sessions end. What they have reported
 * goes: the next owner is not to read it.
 */
export async function freeDevices(db: Writer, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  await db.delete(Device, { id: In(ids) });
  await db.delete(Gateway, { id: In(ids) });
  for (const entity of [Child, DeviceSync, UpgradeDevice]) await db.delete(entity, { deviceId: In(ids) });
  await db.update(AuthDevice, { id: In(ids) }, { accountId: null });
  await endDeviceSessions(db, ids);
}
