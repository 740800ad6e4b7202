import type { AuthAccount, Writer } from '@app/database';
import { AuthDevice, Device } from '@app/database';

export const FIRST_DEVICE = 50_000_001;

/** The port at which the house behind the first of them can be looked into. */
export const HOUSES = 8180;

const GATEWAY = 1;
const VERA = 2;
const DEVICE_SERVER = 7;
const EVENT_SERVER = 13;

/** The gateways of the demo, numbered one after the other. */
export class Gateways {
  private next = FIRST_DEVICE;

  async pair(db: Writer, place: AuthAccount, installationId: number, name: string): Promise<void> {
    const id = this.next;
    this.next += 1;
    const createdAt = new Date();
    const last = (id - FIRST_DEVICE + 1).toString(16).padStart(2, '0');
    await db.insert(AuthDevice, {
      id,
      typeId: GATEWAY,
      subTypeId: VERA,
      macAddress: `d4:21:22:00:00:${last}`,
      oemId: place.oemId,
      accountId: place.id,
      deviceServerId: DEVICE_SERVER,
      eventServerId: EVENT_SERVER,
      platform: 'Sercomm NA301',
      createdAt,
    });
    await db.insert(Device, { id, accountId: place.id, installationId, name, assignedAt: createdAt });
  }
}
