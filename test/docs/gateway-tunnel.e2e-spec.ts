import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { startDemo } from '../support/demo-process.js';
import { runShellBlocks } from '../support/shell-blocks.js';

const page = readFileSync('docs/gateway-tunnel.md', 'utf8');
const { TEST_SSH, TEST_DBCLIENT, TEST_CURL, TEST_OPENSSL } = process.env;
const withPrograms = TEST_SSH && TEST_DBCLIENT && TEST_CURL && TEST_OPENSSL ? it : () => undefined;

describe('docs/gateway-tunnel.md', () => {
  withPrograms(
    'works when it is pasted, from the first block to the last',
    async () => {
      const asked: string[] = [];
      const box = createServer((request, response) => {
        asked.push(request.url ?? '');
        response.end('the web server of the box');
      }).listen(0, '127.0.0.1');
      await once(box, 'listening');
      const { port } = box.address() as AddressInfo;
      const cwd = mkdtempSync(join(tmpdir(), 'mms-box-'));
      const demo = await startDemo();
      try {
        const replacing = { '0:127.0.0.1:80 ': `0:127.0.0.1:${port} ` };
        const lines = await runShellBlocks('docs/gateway-tunnel.md', { url: demo.url, cwd, replacing });

        const online = (serial: string) => expect.objectContaining({ PK_Device: serial, Online: '1' });
        const said = lines.map((line) => (line.startsWith('{') ? (JSON.parse(line) as object) : line));
        expect(said).toEqual([
          { Units: 2, Imported: 2, Refused: 0, Errors: [] },
          online('70000101'),
          'the web server of the box',
          online('70000102'),
          'the web server of the box',
        ]);
        expect(asked).toEqual(['/', '/']);
      } finally {
        await demo.stop();
        box.close();
        rmSync(cwd, { recursive: true });
      }
    },
    180_000,
  );

  it.each([
    ['ssh', /^ssh -F none [^]*?"70000101/m, /^ExecStart=\/usr\/bin\/ssh .*/m],
    ['dbclient', /dbclient -N [^]*?"70000102/, /exec dbclient [^]*?"gateway/],
  ])('starts %s at every start with the options that were tried', (_, tried, started) => {
    const options = (block: RegExp) =>
      (block.exec(page)?.[0] ?? '').match(/ -(o [A-Za-z]+=[a-z0-9]+\b|[A-Z]\b( [^-\s]\S*)?)/g);

    expect(options(started)).toEqual(options(tried));
    expect(options(started)).toContain(' -o ExitOnForwardFailure=yes');
  });
});
