import { randomBytes } from 'node:crypto';

import type { Database } from '@app/database';
import { Event, insertRows } from '@app/database';

const DAY = 86_400_000;

type Told = Pick<Event, 'accountId'> & Partial<Event>;

/** Events as they would lie in the database; a test says only what it is about. */
export async function madeEvents(database: Database, told: Told[]): Promise<Event[]> {
  const now = Date.now();
  const rows = told.map((each) => ({
    id: 0,
    deviceId: 0,
    userId: 0,
    child: 0,
    clientKey: null,
    timestamp: new Date(now),
    localDate: '',
    expiration: new Date(now + 30 * DAY),
    readAt: null,
    type: 4,
    source: 4,
    severity: 0,
    format: '',
    storeId: null,
    fileSize: 0,
    ip: '192.0.2.1',
    locked: false,
    code: '',
    newValue: '',
    description: '',
    key: randomBytes(16).toString('hex'),
    icon: '',
    comments: '',
    users: '',
    ...each,
  }));
  await database.write((db) => insertRows(db, Event, rows));
  return rows;
}
