import autocannon from 'autocannon';

import { median, report, say } from '../result.js';
import { startBare, startOurs } from '../servers.js';
import { accountOf, eventsWorld, keyOf, unitOf } from './world.js';

const ROUNDS = 7;
const SECONDS = 5;
const CONNECTIONS = 32;
const SENDERS = 1000;
const MANY = 100;

interface Sender {
  n: number;
  session: string;
}

/** Events of 1,000 gateways with their sessions, one by one and a hundred at once, against the INSERT alone. */
export async function eventUpload(): Promise<void> {
  const database = await eventsWorld(0);
  const ours = await startOurs(database, { MMS_EVENT_LIMIT: '10000000' });
  const bare = await startBare('dist/bench/events/bare-upload.js', database);
  const senders: Sender[] = [];
  for (let n = 0; n < SENDERS; n += 1) senders.push({ n, session: await sessionOf(ours, n) });
  for (const [scenario, many] of [
    ['event-upload', 1],
    ['event-upload in hundreds', MANY],
  ] as const) {
    const mine = () => load(ours, senders, many, () => '/event/event/event');
    const yardstick = () => load(bare, senders, many, ({ n }) => `/event/${accountOf(n)}/${unitOf(n)}`);
    await mine();
    await yardstick();
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [a, b] = [await mine(), await yardstick()];
      if (a.non2xx + b.non2xx + a.errors + b.errors > 0) throw new Error('requests failed');
      rounds.push({ a, b, ratio: a.requests.average / b.requests.average });
      say(`${scenario} ${round}: ${a.requests.average * many} / ${b.requests.average * many} events a second`);
    }
    report({
      scenario,
      ours: median(rounds.map(({ a }) => a.requests.average * many)),
      yardstick: median(rounds.map(({ b }) => b.requests.average * many)),
      ratio: median(rounds.map(({ ratio }) => ratio)),
      p50: median(rounds.map(({ a }) => a.latency.p50)),
      p99: median(rounds.map(({ a }) => a.latency.p99)),
      yardstickP99: median(rounds.map(({ b }) => b.latency.p99)),
      unit: 'events/s',
    });
  }
}

function load(url: string, senders: Sender[], many: number, pathOf: (sender: Sender) => string) {
  let turn = 0;
  return autocannon({
    url,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: [
      {
        method: 'POST',
        path: '/',
        setupRequest: (request) => {
          const sender = senders[(turn += 1) % senders.length];
          if (!sender) throw new Error('nobody sends');
          const events = Array.from({ length: many }, (_, n) => eventOf(turn + n));
          return {
            ...request,
            path: pathOf(sender),
            headers: { MMSSession: sender.session, 'content-type': 'application/json' },
            body: JSON.stringify(many === 1 ? events[0] : events),
          };
        },
      },
    ],
  });
}

const eventOf = (n: number) => ({
  DeviceID: 1 + (n % 30),
  LocalDate: '2026-11-25 10:00:00',
  EventType: 4,
  SourceType: 4,
  Severity: n % 20 === 0 ? 1 : 0,
  Code: 'Tripped',
  NewValue: String(n % 2),
  Description: 'Front door',
});

async function sessionOf(url: string, n: number): Promise<string> {
  const login = (await (
    await fetch(`${url}/authd/auth/device/${unitOf(n)}`, { headers: { MMSHWKey: keyOf(n) } })
  ).json()) as Record<string, string>;
  const headers = { MMSAuth: login.Identity ?? '', MMSAuthSig: login.IdentitySignature ?? '' };
  const token = await fetch(`${url}/info/session/token`, { headers });
  if (!token.ok) throw new Error(`Gateway ${unitOf(n)} cannot log in`);
  return token.text();
}
