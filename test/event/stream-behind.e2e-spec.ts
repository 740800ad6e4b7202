import type { AuthAccount } from '@app/database';
import { Event } from '@app/database';
import { cursorKeyFrom } from '@app/identity';

import { writeCursor } from '../../apps/event/src/app.module.js';
import { testEnvironment } from '../support/environment.js';
import { madeEvents } from '../support/events.js';
import { listen } from '../support/event-stream.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

const MINUTE = 60_000;
const MANY = 180;

describe('a stream of what was missed for long', () => {
  let mms: TestApp;
  let url: string;
  let account: AuthAccount;
  let session: Headers;

  beforeAll(async () => {
    mms = await startApp();
    await mms.app.listen(0, '127.0.0.1');
    url = `${await mms.app.getUrl()}/event/event/stream`;
  });
  afterAll(() => mms.close());
  beforeEach(async () => {
    account = await mms.make.account();
    session = await mms.as(await mms.make.user({ account }));
    await mms.database.write((db) => db.delete(Event, { accountId: account.id }));
  });

  /** All that somebody is sent who comes back from there. */
  async function since(lastId: string) {
    const stream = await listen(`${url}?Seconds=0&LastEventId=${lastId}`, session);
    await stream.untilEnded();
    return stream;
  }

  /** One each minute, up to now. */
  const hours = () => {
    const startedAt = Date.now() - MANY * MINUTE;
    const deviceId = 0;
    return madeEvents(
      mms.database,
      Array.from({ length: MANY }, (_, n) => ({
        accountId: account.id,
        deviceId,
        userId: 0,
        timestamp: new Date(startedAt + n * MINUTE),
      })),
    );
  };

  const cursorBefore = (id: number, at: Date) => {
    const key = cursorKeyFrom(testEnvironment(mms.url).MMS_SECRET);
    return writeCursor(key, account.id, { at: Math.floor(at.getTime() / 1000), floor: id - 1, sent: [] });
  };

  it.each([0, 4, 49, 50, 51, 120, MANY - 2])('goes on where it was cut, after %i more', async (last) => {
    const events = await hours();
    const ids = events.map(({ id }) => id);
    const first = events[0];
    if (!first) throw new Error('no event');
    const whole = await since(cursorBefore(first.id, first.timestamp));
    expect(whole.ids()).toEqual(ids);

    const again = await since(whole.messages[last]?.id ?? '');

    expect([again.messages.map(({ type }) => type).includes('reset'), again.ids()]).toEqual([
      false,
      ids.slice(last + 1),
    ]);
  });

  it('goes on where it was when the newest event has been deleted since', async () => {
    await hours();
    const here = await listen(`${url}?Seconds=0`, session);
    await here.untilEnded();
    const [newest] = await mms.database.reading.manager.find(Event, { order: { id: 'DESC' }, take: 1 });
    await mms.database.write((db) => db.delete(Event, { id: newest?.id }));

    const again = await since(here.lastId);

    expect(again.messages).toEqual([]);
  });
});
