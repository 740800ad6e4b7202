import autocannon from 'autocannon';

import { FIRST_GATEWAY, keyOf, REPORTING } from './gateways.js';
import { median, report, say } from './result.js';
import { startBare, startOurs } from './servers.js';

const ROUNDS = 7;
const SECONDS = 5;
const CONNECTIONS = 32;

/** One report in so many tells all devices behind the gateway, since one of them has changed: once an hour. */
const CHANGES = 60;

interface Reporter {
  id: number;
  session: string;
  sequence: number;
}

/** Status reports of 1,000 gateways with their sessions, against a bare Fastify that runs one prepared UPDATE. */
export async function reports(): Promise<void> {
  const [ours, bare] = [await startOurs(), await startBare()];
  const reporters: Reporter[] = [];
  for (let n = 0; n < REPORTING; n += 1) reporters.push(await logIn(ours, FIRST_GATEWAY + n));
  const mine = () => load(ours, reporters, ({ id }) => `/device/device/device/${id}/report`);
  const yardstick = () => load(bare, reporters, ({ id }) => `/report/${id}`);
  await mine();
  await yardstick();
  const rounds = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [a, b] = [await mine(), await yardstick()];
    if (a.non2xx + b.non2xx + a.errors + b.errors > 0) throw new Error('requests failed');
    rounds.push({ a, b, ratio: a.requests.average / b.requests.average });
    say(`reports ${round}: ${a.requests.average} / ${b.requests.average} reports a second`);
  }
  report({
    scenario: 'reports',
    ours: median(rounds.map(({ a }) => a.requests.average)),
    yardstick: median(rounds.map(({ b }) => b.requests.average)),
    ratio: median(rounds.map(({ ratio }) => ratio)),
    p50: median(rounds.map(({ a }) => a.latency.p50)),
    p99: median(rounds.map(({ a }) => a.latency.p99)),
    yardstickP99: median(rounds.map(({ b }) => b.latency.p99)),
    unit: 'reports/s',
  });
}

/** The gateways in turn, each with its next report. */
function load(url: string, reporters: Reporter[], pathOf: (reporter: Reporter) => string) {
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
          const reporter = reporters[(turn += 1) % reporters.length];
          if (!reporter) throw new Error('nobody reports');
          return {
            ...request,
            path: pathOf(reporter),
            headers: { MMSSession: reporter.session, 'content-type': 'application/json' },
            body: JSON.stringify(bodyOf(reporter)),
          };
        },
      },
    ],
  });
}

function bodyOf(reporter: Reporter): object {
  reporter.sequence += 1;
  return {
    Sequence: reporter.sequence,
    InternalIP: '192.168.1.10',
    LocalPort: 80,
    FirmwareVersion: '1.7.455',
    Uptime: 60 * reporter.sequence,
    // not all in the same minute
    ...((reporter.id + reporter.sequence) % CHANGES === 0 ? { Devices: devices(reporter.sequence) } : {}),
  };
}

const devices = (sequence: number) =>
  Array.from({ length: 20 }, (_, n) => ({
    Id: n + 3,
    Name: `Device ${n}`,
    Category: n % 12,
    SubCategory: 1,
    Battery: n === 0 ? 100 - (sequence % 100) : 90,
    Online: true,
  }));

async function logIn(url: string, id: number): Promise<Reporter> {
  const login = (await (
    await fetch(`${url}/authd/auth/device/${id}`, { headers: { MMSHWKey: keyOf(id) } })
  ).json()) as Record<string, string>;
  const headers = { MMSAuth: login.Identity ?? '', MMSAuthSig: login.IdentitySignature ?? '' };
  const token = await fetch(`${url}/info/session/token`, { headers });
  if (!token.ok) throw new Error(`Gateway ${id} cannot log in`);
  return { id, session: await token.text(), sequence: 0 };
}
