import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import autocannon from 'autocannon';

import { median, report, say } from '../result.js';
import { deployment } from './deployment.js';
import { startNginx } from './nginx.js';

const ROUNDS = 7;
const SECONDS = 4;
const CONNECTIONS = 16;
const FILES = 64;
const SIZE = 1_048_576;

/** Files of 1 MB by their keys, against nginx that serves the same files. */
export async function storeGet(): Promise<void> {
  const { url, sessions, folder, remove } = await deployment();
  try {
    const nginx = await startNginx(folder);
    const [ours, theirs]: [string[], string[]] = [[], []];
    for (let n = 0; n < FILES; n += 1) {
      const body = randomBytes(SIZE);
      const headers = { ...sessions[n % sessions.length], 'content-type': 'image/jpeg' };
      const answer = await fetch(`${url}/storage/storage/store`, { method: 'POST', headers, body });
      const { PK_Store, Key } = (await answer.json()) as { PK_Store: number; Key: string };
      ours.push(`/storage/storage/store/${PK_Store}/archive?Key=${Key}`);
      writeFileSync(join(nginx.www, `${n}.jpg`), body);
      theirs.push(`/${n}.jpg`);
    }
    const load = (at: string, paths: string[]) =>
      autocannon({ url: at, connections: CONNECTIONS, duration: SECONDS, requests: paths.map((path) => ({ path })) });
    await load(url, ours);
    await load(nginx.url, theirs);
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [a, b] = [await load(url, ours), await load(nginx.url, theirs)];
      if (a.non2xx + b.non2xx + a.errors + b.errors > 0) throw new Error('requests failed');
      rounds.push({ a, b, ratio: a.requests.average / b.requests.average });
      say(`store-get ${round}: ${a.requests.average} / ${b.requests.average} MB/s`);
    }
    report({
      scenario: 'store-get',
      ours: median(rounds.map(({ a }) => a.requests.average)),
      yardstick: median(rounds.map(({ b }) => b.requests.average)),
      ratio: median(rounds.map(({ ratio }) => ratio)),
      p50: median(rounds.map(({ a }) => a.latency.p50)),
      p99: median(rounds.map(({ a }) => a.latency.p99)),
      yardstickP99: median(rounds.map(({ b }) => b.latency.p99)),
      unit: 'files of 1 MB/s',
    });
  } finally {
    remove();
  }
}
