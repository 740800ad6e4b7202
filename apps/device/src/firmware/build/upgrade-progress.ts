import type { UpgradeState, Writer } from '@app/database';
import { DeviceSync, Upgrade, UpgradeDevice } from '@app/database';
import { In, LessThan } from 'typeorm';

/** The name under which an order waits for a gateway; its value is the number of the order. */
export const UPGRADE = 'Upgrade';

const OPEN: UpgradeState[] = ['queued', 'sent', 'running'];

interface Progress {
  PK_Upgrade: number;
  State: UpgradeState;
  Detail?: string;
}

/** What a gateway is told of an order. */
export interface Ordered {
  PK_Upgrade: number;
  Url: string;
  Version: string;
  KeepSettings: boolean;
}

/** The gateway says how far it has come: it has received the order, then. What is over stays over. */
export async function progressed(db: Writer, deviceId: number, progress: Progress, updatedAt: Date): Promise<void> {
  const { PK_Upgrade: upgradeId, State: state, Detail: detail = '' } = progress;
  const { affected } = await db.update(
    UpgradeDevice,
    { deviceId, upgradeId, state: In(OPEN) },
    { state, detail, updatedAt },
  );
  if (affected && state !== 'failed') await overtake(db, deviceId, upgradeId, OPEN, updatedAt);
  await db.delete(DeviceSync, { deviceId, name: UPGRADE, value: String(upgradeId) });
}

/** The gateway runs another version: an order for it is done, also when the gateway has forgotten it. */
export async function finished(db: Writer, deviceId: number, version: string, updatedAt: Date): Promise<void> {
  const open = await db.findBy(UpgradeDevice, { deviceId, state: In(['sent', 'running']) });
  if (open.length === 0) return;
  const of = await db.findBy(Upgrade, { id: In(open.map(({ upgradeId }) => upgradeId)), version });
  for (const { id } of of) await progressed(db, deviceId, { PK_Upgrade: id, State: 'done' }, updatedAt);
}

/** The newest order that waits for the gateway, which counts as sent now; those before it are overtaken. */
export async function ordered(
  db: Writer,
  deviceId: number,
  due: DeviceSync[],
  updatedAt: Date,
): Promise<Ordered | null> {
  const ids = due.filter(({ name }) => name === UPGRADE).map(({ value }) => Number(value));
  if (ids.length === 0) return null;
  const id = Math.max(...ids);
  const upgrade = await db.findOneByOrFail(Upgrade, { id });
  await db.update(UpgradeDevice, { deviceId, upgradeId: id, state: 'queued' }, { state: 'sent', updatedAt });
  await overtake(db, deviceId, id, ['queued', 'sent'], updatedAt);
  if (ids.length > 1) {
    const old = ids.filter((each) => each !== id).map(String);
    await db.delete(DeviceSync, { deviceId, name: UPGRADE, value: In(old) });
  }
  const { url: Url, version: Version, keepSettings } = upgrade;
  return { PK_Upgrade: id, Url, Version, KeepSettings: Boolean(keepSettings) };
}

/** Orders before another, which the gateway will not come to any more. */
async function overtake(db: Writer, deviceId: number, by: number, states: UpgradeState[], at: Date): Promise<void> {
  const overtaken = { state: 'failed' as const, detail: 'overtaken by a newer order', updatedAt: at };
  await db.update(UpgradeDevice, { deviceId, upgradeId: LessThan(by), state: In(states) }, overtaken);
}
