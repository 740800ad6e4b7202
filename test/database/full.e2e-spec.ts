import { Event } from '@app/database';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { engine } from '../support/test-database.js';
import type { LiveGateway } from '../support/units.js';
import { liveGateway } from '../support/units.js';

/** Room for a few events more. */
const ROOM = 20;

const batch = Array.from({ length: 100 }, (_, at) => ({
  EventType: 4,
  ClientKey: `full-${at}`,
  Description: 'x'.repeat(1000),
}));

describe('a database without room', () => {
  let mms: TestApp;
  let gateway: LiveGateway;

  beforeAll(async () => {
    mms = await startApp();
    const { endUser } = await mms.make.tree();
    gateway = await liveGateway(mms, await mms.make.user({ account: endUser }));
  });
  afterAll(() => mms.close());

  const upload = () => mms.post('/event/event/event', gateway.session, batch);
  const kept = () => mms.database.reading.manager.countBy(Event, { deviceId: gateway.id });

  it('keeps nothing of what has no room, says so, and goes on once there is room again', async () => {
    const widen = await fill(mms);
    const before = await kept();

    const refused = await upload();
    expect(refused).toMatchObject({ status: 507, json: { type: 'urn:mms:problem:storage-full' } });
    expect(await kept()).toBe(before);

    await widen();
    expect((await upload()).status).toBe(200);
    expect(await kept()).toBe(before + batch.length);
  });
});

/** Takes the room away, and answers how it comes back. */
async function fill({ database }: TestApp): Promise<() => Promise<unknown>> {
  const say = (sql: string) => database.write((db) => db.query(sql));
  if (engine === 'sqlite') {
    const [{ page_count: pages }] = (await say('PRAGMA page_count')) as [{ page_count: number }];
    await say(`PRAGMA max_page_count = ${pages + ROOM}`);
    return () => say('PRAGMA max_page_count = 1073741823');
  }
  // no setting of MariaDB takes the room away: what it says then is said by a trigger
  await say(
    "CREATE TRIGGER `no_room` BEFORE INSERT ON `event_Event` FOR EACH ROW SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1114, MESSAGE_TEXT = 'The table is full'",
  );
  return () => say('DROP TRIGGER `no_room`');
}
