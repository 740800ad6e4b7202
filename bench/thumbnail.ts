import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import sharp from 'sharp';

import { Asker } from './asker.js';
import { OWNER, relayDatabase } from './relay/units.js';
import { median, percentile, report, say } from './result.js';
import { outputOf, startMms } from './servers.js';
import { sessionOf } from './session.js';
import { times } from './timed.js';

const ROUNDS = 7;
const FILES = 400;

/** Requests at once; of them the server works on three, as the yardstick does. */
const CONNECTIONS = 8;
const AT_ONCE = 3;

/** Thumbnails of 400 pictures of 1920 x 1080, each of them new, against sharp alone on the same files. */
export async function thumbnail(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'bench-thumbnail-'));
  try {
    const FOLDER = join(place, 'pictures');
    const { url } = await startMms(await relayDatabase(0, 'thumbnail'), {
      SSH_PORT: '0',
      VAR_DIR: place,
      MMS_FILE_ALLOWANCE: '100000',
    });
    const paths = await store(url, await draw(FOLDER));
    const ours = async () => {
      forget(join(place, 'files'));
      return ask(url, paths);
    };
    const bare = async () => Number(await outputOf('dist/bench/bare-sharp.js', { FOLDER, AT_ONCE: String(AT_ONCE) }));
    await ours();
    await bare();
    const rounds = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const [a, b] = [await ours(), await bare()];
      rounds.push({ ...a, b, ratio: a.rate / b });
      say(`thumbnail ${round}: ${a.rate.toFixed(1)} / ${b.toFixed(1)} thumbnails a second`);
    }
    report({
      scenario: 'thumbnail',
      ours: median(rounds.map(({ rate }) => rate)),
      yardstick: median(rounds.map(({ b }) => b)),
      ratio: median(rounds.map(({ ratio }) => ratio)),
      p50: median(rounds.map(({ taken }) => percentile(taken, 0.5))),
      p99: median(rounds.map(({ taken }) => percentile(taken, 0.99))),
      unit: 'thumbnails/s',
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Pictures as cameras make them, of some 400 KB, no two alike. */
async function draw(folder: string): Promise<Buffer[]> {
  mkdirSync(folder);
  const pictures: Buffer[] = [];
  for (let n = 0; n < FILES; n += 1) {
    const noise = { type: 'gaussian', mean: 100 + (n % 80), sigma: 40 } as const;
    const coarse = await sharp({ create: { width: 480, height: 270, channels: 3, background: '#000', noise } })
      .png({ compressionLevel: 0 })
      .toBuffer();
    const picture = await sharp(coarse).resize(1920, 1080).jpeg({ quality: 80 }).toBuffer();
    writeFileSync(join(folder, `${n}.jpg`), picture);
    pictures.push(picture);
  }
  return pictures;
}

async function store(url: string, pictures: Buffer[]): Promise<string[]> {
  const { headers } = await sessionOf(url, OWNER);
  const paths: string[] = [];
  for (const body of pictures) {
    const answer = await fetch(`${url}/storage/storage/store?PK_StorageType=3&Format=jpg`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'image/jpeg' },
      body,
    });
    if (!answer.ok) throw new Error(`A picture is not stored: ${await answer.text()}`);
    const { PK_Store, Key } = (await answer.json()) as { PK_Store: number; Key: string };
    paths.push(`/storage/storage/store/${PK_Store}/thumbnail?Key=${Key}`);
  }
  return paths;
}

/** The thumbnails that lie beside the files. */
function forget(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.jpg')) rmSync(join(folder, name));
  }
}

async function ask(url: string, paths: string[]): Promise<{ rate: number; taken: number[] }> {
  const asker = new Asker(url);
  const startedAt = performance.now();
  const taken = await times(paths, (path) => asker.ask(path), CONNECTIONS);
  const rate = (paths.length * 1000) / (performance.now() - startedAt);
  asker.end();
  return { rate, taken };
}
