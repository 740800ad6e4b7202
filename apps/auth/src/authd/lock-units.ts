import type { Writer } from '@app/database';
import { ConfigDeviceType } from '@app/database';

/** The type of units whose row is locked: it is always there. */
const GATEWAY = 1;

/** Units are made one after the other, so that numbers and MAC addresses that are looked for stay free until the end of the write. */
export const lockUnits = (db: Writer): Promise<void> => db.lock(ConfigDeviceType, GATEWAY);
