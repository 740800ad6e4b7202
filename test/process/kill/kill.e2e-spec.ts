import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { verifyAudit } from '@app/audit';
import { Database } from '@app/database';
import { auditKeyFrom } from '@app/identity';

import { eventually } from '../../support/eventually.js';
import { SECRET } from '../../support/server-process.js';
import { Editing, Importing, Registering } from './accounts.js';
import { PostingEvents } from './events.js';
import { StoringFiles } from './files.js';
import { Reporting } from './gateways.js';
import { Installations } from './installations.js';
import type { Deed } from './scene.js';
import { Scene } from './scene.js';
import { LoggingOut } from './sessions.js';

/** `npm run kill -- --rounds 1000` is the long version. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 20);

describe('a server that is killed in the middle of its work', () => {
  let files: string;
  let scene: Scene;
  let deeds: Deed[];

  beforeAll(async () => {
    files = await mkdtemp(join(tmpdir(), 'mms-kill-'));
    scene = await Scene.open(files);
    const all = [Registering, Editing, Importing, Installations, LoggingOut, Reporting, PostingEvents, StoringFiles];
    deeds = all.map((Kind) => new Kind(scene));
  }, 60_000);
  afterAll(async () => {
    await scene.kill();
    scene.remove();
    await rm(files, { recursive: true });
    const tally = Object.fromEntries(deeds.map((deed) => [deed.constructor.name, deed.done]));
    console.log(`killed ${ROUNDS} times: ${JSON.stringify(tally)}`);
  });

  /** Until everything has been answered once more, now and then; else until the first answer, and a moment more. */
  async function workUntilKilled(moment: number, all: boolean): Promise<void> {
    let going = true;
    const before = deeds.map(({ done }) => done);
    const isMore = (deed: Deed, at: number) => deed.done > (before[at] ?? 0);
    const loops = deeds.map(async (deed) => {
      // a request that is cut off was not answered
      while (going) await deed.work().catch(() => undefined);
    });
    await eventually(() => {
      if (!(all ? deeds.every(isMore) : deeds.some(isMore))) throw new Error('The server has answered too little');
      return Promise.resolve();
    }, 30_000);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await scene.kill();
    going = false;
    await Promise.all(loops);
  }

  async function verifyLeft(): Promise<void> {
    const database = await Database.open(scene.url, { onlyReads: true });
    try {
      for (const deed of deeds) await deed.left?.(database);
      expect(await verifyAudit(database, auditKeyFrom(SECRET))).toEqual([]);
    } finally {
      await database.close();
    }
  }

  it(
    `has, on restart, all of what it has answered and nothing by halves, ${ROUNDS} times`,
    async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        await workUntilKilled((round * 97) % 400, round % 6 === 5);
        await verifyLeft();
        await scene.start();
        for (const deed of deeds) await deed.back?.();
      }
      for (const deed of deeds) expect([deed.constructor.name, deed.done > 0]).toEqual([deed.constructor.name, true]);
    },
    Math.max(600_000, ROUNDS * 20_000),
  );
});
