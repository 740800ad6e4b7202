import type { AddressInfo } from 'node:net';

import { eventTypes, EventWriter } from '@app/events';

import { eventually } from '../support/eventually.js';
import type { EventStream } from '../support/event-stream.js';
import { listen } from '../support/event-stream.js';
import type { MadeUser } from '../support/make.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

let mms: TestApp;
let url: string;
let owner: MadeUser;
let session: Headers;

beforeEach(async () => {
  mms = await startApp(undefined, { MMS_STREAMS: 4, MMS_STREAMS_PER_USER: 2 });
  await mms.app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(mms.app.getHttpServer().address() as AddressInfo).port}/event/event/stream`;
  const tree = await mms.make.tree();
  owner = await mms.make.user({ account: tree.endUser });
  session = await mms.as(owner);
});
afterEach(() => mms.close());

const writes = (count: number, description = '') =>
  mms.app.get(EventWriter).write(
    Array.from({ length: count }, () => ({
      accountId: owner.account.id,
      type: eventTypes.systemMessage,
      description,
    })),
  );

async function open(headers: Headers = {}): Promise<EventStream> {
  const stream = await listen(url, { ...session, ...headers });
  if (stream.status === 200 && !headers['Last-Event-ID']) {
    await eventually(async () => expect(stream.lastId).not.toBe(''));
  }
  return stream;
}

it('one user has so many streams, and all together', async () => {
  const mine = [await open(), await open()];
  const more = await open();
  expect([more.status, Number(more.headers['retry-after'])]).toEqual([429, 30]);
  const others = [];
  for (let n = 0; n < 3; n += 1) {
    others.push(await listen(url, await mms.as(await mms.make.user({ account: owner.account }))));
  }
  expect(others.map(({ status }) => status)).toEqual([200, 200, 503]);
  mine[0]?.close();
  await eventually(async () => {
    const again = await open();
    again.close();
    expect(again.status).toBe(200);
  });
});

it('one user has no more of them when all are asked for at once', async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => listen(url, session)));
  expect(all.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 200, 429, 429, 429, 429, 429, 429]);
  for (const each of all) each.close();
});

it('who does not read is cut off, and has everything once when they come back', async () => {
  const slow = await open();
  const quick = await open();
  const { lastId } = slow;
  slow.pause();
  // more than the system holds for a reader, and than is kept for them
  let written = 0;
  for (; written < 1000; written += 100) {
    await writes(100, 'x'.repeat(20_000));
    await eventually(async () => expect(quick.ids().length).toBe(written + 100), 10_000);
  }
  slow.resume();
  await slow.untilEnded(10_000);
  const before = slow.ids();
  expect(before.length).toBeLessThan(quick.ids().length);

  const again = await open({ 'Last-Event-ID': before.length > 0 ? slow.lastId : lastId });
  await eventually(async () => expect(before.length + again.ids().length).toBe(quick.ids().length), 20_000);
  expect([...before, ...again.ids()].sort((a, b) => a - b)).toEqual([...quick.ids()].sort((a, b) => a - b));
}, 60_000);

it('there is a sign of life every fifteen seconds, with where the reader stands', async () => {
  const stream = await open();
  await writes(1);
  await stream.until(1);
  await eventually(async () => expect(stream.text()).toMatch(/: still here\nid: \S+\n\n/), 20_000);
  expect(stream.ids()).toHaveLength(1);
  stream.close();
}, 30_000);

it('an instance that ends says when to come back, not to all the same', async () => {
  const streams = [await open(), await open()];
  for (let n = 0; n < 2; n += 1) {
    streams.push(await listen(url, await mms.as(await mms.make.user({ account: owner.account }))));
  }
  const closing = mms.app.close();
  await Promise.all(streams.map((stream) => stream.untilEnded()));
  await closing;
  const retries = streams.map((stream) => Number([...stream.text().matchAll(/^retry: (\d+)$/gm)].at(-1)?.[1]));
  expect(retries.every((each) => each >= 1000 && each <= 11_000)).toBe(true);
  expect(new Set(retries).size).toBeGreaterThan(1);
});
