import type { Socket } from 'node:net';
import { connect as dial } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import type { Connection } from 'mysql2/promise';

import { cpu, rss } from '../relay/proc.js';
import { percentile, report, say } from '../result.js';
import { startMms } from '../servers.js';
import { accountOf, connect, eventColumns, eventsWorld, tokenOf, unitOf } from './world.js';

const LISTENERS = 5000;

/** How many dial at once. */
const AT_ONCE = 50;
const WARMING = 3;
const SECONDS = 30;

/** How long it is waited for the last of them, in milliseconds. */
const PATIENCE = 60_000;

/** In a second each gateway has one event; they come in so many statements. */
const STATEMENTS = 10;
const DAY = 86_400_000;

/** 5,000 who listen, each to an account of their own, where something happens once a second. */
export async function sse(): Promise<void> {
  const database = await eventsWorld(0);
  const { url, child } = await startMms(database, {
    MMS_STREAMS: String(LISTENERS + 10),
    NODE_FLAGS: '--max-semi-space-size=16',
  });
  const pid = child.pid ?? 0;
  const before = rss(pid);
  const sockets: Socket[] = [];
  const taken: number[] = [];
  const db = await connect(database);
  try {
    const port = Number(new URL(url).port);
    const begun = Date.now();
    for (let from = 0; from < LISTENERS; from += AT_ONCE) {
      const some = Array.from({ length: AT_ONCE }, (_, n) =>
        listen(port, from + n, (at) => taken.push(Date.now() - at)),
      );
      sockets.push(...(await Promise.all(some)));
    }
    say(
      `sse: ${LISTENERS} listen after ${Date.now() - begun} ms, ${Math.round(rss(pid) / 1024)} MiB (${Math.round(before / 1024)} before)`,
    );
    await happen(db, WARMING);
    for (const until = Date.now() + PATIENCE; taken.length < LISTENERS * WARMING && Date.now() < until;)
      await pause(100);
    taken.length = 0;
    let most = 0;
    const spent = cpu(pid);
    const watch = setInterval(() => (most = Math.max(most, rss(pid))), 500);
    await happen(db, SECONDS);
    const all = LISTENERS * SECONDS;
    for (const until = Date.now() + PATIENCE; taken.length < all && Date.now() < until;) await pause(100);
    clearInterval(watch);
    const lost = all - taken.length;
    if (lost !== 0) throw new Error(`${lost} of ${all} messages are missing`);
    const share = (cpu(pid) - spent) / (SECONDS * 10);
    say(
      `sse: ${Math.round(share)} % of a processor; RSS ${Math.round(most / 1024)} MiB, slowest ${Math.max(...taken.slice(0, 100_000))} ms`,
    );
    report({
      scenario: 'sse',
      ours: percentile(taken, 0.99),
      p50: percentile(taken, 0.5),
      p99: percentile(taken, 0.99),
      unit: 'ms at p99',
    });
    report({ scenario: 'sse, memory', ours: most / 1024, unit: 'MiB RSS' });
  } finally {
    for (const socket of sockets) socket.destroy();
    await db.end();
  }
}

/** Answers once the stream has begun; tells when each event was written. */
function listen(port: number, n: number, heard: (at: number) => void): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = dial(port, '127.0.0.1');
    let rest = '';
    let begun = false;
    socket.setEncoding('latin1');
    socket.write(
      `GET /event/event/stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${tokenOf(n)}\r\nConnection: keep-alive\r\n\r\n`,
    );
    socket.on('data', (chunk: string) => {
      const all = rest + chunk;
      if (!begun && !all.startsWith('HTTP/1.1 200')) return reject(new Error(all.slice(0, 200)));
      begun = true;
      if (all.includes('\nid: ')) resolve(socket);
      let end = 0;
      for (const found of all.matchAll(/"Description":"at (\d+)"/g)) {
        heard(Number(found[1]));
        end = found.index + found[0].length;
      }
      rest = all.slice(Math.max(end, all.length - 100));
    });
    socket.on('error', reject);
  });
}

/** Each second one event of each gateway, written beside the server: nobody tells it. */
async function happen(db: Connection, seconds: number): Promise<void> {
  const each = LISTENERS / STATEMENTS;
  const startedAt = Date.now();
  for (let turn = 0; turn < seconds * STATEMENTS; turn += 1) {
    await pause(Math.max(0, startedAt + (turn * 1000) / STATEMENTS - Date.now()));
    const from = (turn % STATEMENTS) * each;
    const now = Date.now();
    const rows = Array.from({ length: each }, (_, n) => row(from + n, now));
    await db.query(`INSERT INTO event_Event (${eventColumns.join(', ')}) VALUES ?`, [rows]);
  }
}

const text = (time: number) => new Date(time).toISOString().replace('T', ' ').replace('Z', '');

const row = (n: number, now: number) => [
  accountOf(n),
  unitOf(n),
  0,
  5,
  text(now),
  text(now).slice(0, 19),
  text(now + 30 * DAY),
  null,
  4,
  4,
  0,
  '192.0.2.1',
  'Tripped',
  '1',
  `at ${now}`,
  '0123456789abcdef0123456789abcdef',
  '',
];
