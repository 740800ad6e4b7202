import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';

import { Agent, request } from 'undici';

import { median, report, say } from '../result.js';
import { deployment } from './deployment.js';
import { startNginx } from './nginx.js';

const ROUNDS = 7;
const SECONDS = 4;
const CONNECTIONS = 16;
const SIZE = 1_048_576;

/** Files of 1 MB that come and are on the disk, against PUT of nginx and fsync of the file by us. */
export async function storePut(): Promise<void> {
  const { url, sessions, folder, remove } = await deployment();
  const dispatcher = new Agent({ connections: CONNECTIONS });
  const body = randomBytes(SIZE);
  let number = 0;
  try {
    const nginx = await startNginx(folder);
    const mine = async (worker: number) => {
      const headers = { ...sessions[worker % sessions.length], 'content-type': 'image/jpeg' };
      const path = `${url}/storage/storage/store?PK_StorageType=3`;
      const answer = await request(path, { dispatcher, method: 'POST', headers, body });
      await answer.body.dump();
      if (answer.statusCode !== 201) throw new Error(`status ${answer.statusCode}`);
    };
    const theirs = async () => {
      const name = `${(number += 1)}.jpg`;
      const answer = await request(`${nginx.url}/${name}`, { dispatcher, method: 'PUT', body });
      await answer.body.dump();
      if (answer.statusCode !== 201) throw new Error(`status ${answer.statusCode}`);
      const file = await open(join(nginx.www, name), 'r');
      await file.sync();
      await file.close();
    };
    await aSecond(mine);
    await aSecond(theirs);
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [a, b] = [await aSecond(mine), await aSecond(theirs)];
      rounds.push({ a, b, ratio: a / b });
      say(`store-put ${round}: ${Math.round(a)} / ${Math.round(b)} MB/s`);
    }
    report({
      scenario: 'store-put',
      ours: median(rounds.map(({ a }) => a)),
      yardstick: median(rounds.map(({ b }) => b)),
      ratio: median(rounds.map(({ ratio }) => ratio)),
      unit: 'files of 1 MB/s',
    });
  } finally {
    await dispatcher.close();
    remove();
  }
}

/** How often a second it is done, by so many at once. */
async function aSecond(work: (worker: number) => Promise<void>): Promise<number> {
  const begun = performance.now();
  let done = 0;
  const workers = Array.from({ length: CONNECTIONS }, async (_, worker) => {
    while (performance.now() - begun < SECONDS * 1000) {
      await work(worker);
      done += 1;
    }
  });
  await Promise.all(workers);
  return (done * 1000) / (performance.now() - begun);
}
