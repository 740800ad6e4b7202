import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import type { SmallMms } from '../support/small-mms.js';
import { smallMms } from '../support/small-mms.js';

const MIB = 2 ** 20;
const SIZE = 64 * MIB;

// what nobody holds any more is not counted
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const held = () => {
  collect();
  return process.memoryUsage().arrayBuffers;
};

describe('the TypeScript client, that stores a large file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mms-sdk-file-'));
  let mms: SmallMms;
  let read: number[];
  let answers: number[];
  /** How much was held when so much of a file had come. */
  let most: number;

  beforeAll(async () => {
    writeFileSync(join(folder, 'file'), Buffer.alloc(SIZE, 7));
    mms = await smallMms((request, response) => {
      let count = 0;
      request.on('data', (chunk: Buffer) => {
        if (count < SIZE - MIB && count + chunk.length >= SIZE - MIB) most = Math.max(most, held());
        count += chunk.length;
      });
      request.on('end', () => {
        read.push(count);
        response.writeHead(answers.shift() ?? 200).end('{"PK_Store":1,"Key":"a"}');
      });
    });
  });
  beforeEach(() => {
    read = [];
    most = 0;
  });
  afterAll(() => {
    mms.close();
    rmSync(folder, { recursive: true });
  });

  it('does not hold it in memory, also when it has to be sent again', async () => {
    answers = [503];
    const file = await openAsBlob(join(folder, 'file'));

    const before = held();

    await mms.client.upload(file, { PK_StorageType: 5 });

    expect(most - before).toBeLessThan(SIZE / 2);
    expect(read).toEqual([SIZE, SIZE]);
  });

  it('does not hold a stream in memory', async () => {
    answers = [];
    const stream = (await openAsBlob(join(folder, 'file'))).stream();

    const before = held();

    await mms.client.upload(stream, { PK_StorageType: 5 });

    expect(most - before).toBeLessThan(SIZE / 2);
    expect(read).toEqual([SIZE]);
  });
});
