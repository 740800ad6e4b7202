import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { startDemo } from '../support/demo-process.js';
import { compileGo, compileJava, generateClients, operationsOfGo, run } from './generated.js';

const { TEST_PYTHON: python = '', TEST_JAVAC: javac = '', TEST_GO: go } = process.env;

const expected = {
  isListed: true,
  devices: expect.any(Number),
  file: { Format: 'txt', Filesize: 22 },
  refusals: [
    { status: 404, type: 'urn:mms:problem:not-found' },
    { status: 400, type: 'urn:mms:problem:bad-argument' },
    { status: 401, type: 'urn:mms:problem:unauthorized' },
  ],
};

describe('a generated client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mms-clients-'));
  const scene = ['dealer', 'owner', 'demo-password'];
  let demo: Awaited<ReturnType<typeof startDemo>>;

  beforeAll(async () => {
    await generateClients(folder);
    demo = await startDemo();
  }, 300_000);
  afterAll(async () => {
    await demo.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('of Python does what an integrator does first', async () => {
    const env = { ...process.env, PYTHONPATH: join(folder, 'python'), PYTHONDONTWRITEBYTECODE: '1' };

    const { stdout } = await run(python, ['test/clients/scenario.py', demo.url, ...scene], { env });

    expect(JSON.parse(stdout)).toEqual(expected);
  }, 60_000);

  it('of Python is code, all of it', async () => {
    await run(python, ['-m', 'compileall', '-q', join(folder, 'python/open_mms')]);
  }, 60_000);

  it('of Java compiles, and does what an integrator does first', async () => {
    const classes = await compileJava(folder, 'test/clients/Scenario.java');

    const { stdout } = await run(join(dirname(javac), 'java'), ['-cp', classes, 'Scenario', demo.url, ...scene]);

    expect(JSON.parse(stdout)).toEqual(expected);
  }, 180_000);

  it('of Go has all operations', () => {
    const { documented, callable } = operationsOfGo(folder);

    expect(callable.sort()).toEqual(documented.sort());
  });

  if (go) {
    it('of Go compiles, and does what an integrator does first', async () => {
      const program = await compileGo(folder, 'test/clients/scenario.go');

      const { stdout } = await run(program, [demo.url, ...scene]);

      expect(JSON.parse(stdout)).toEqual({ ...expected, content: 'a file of the scenario' });
    }, 180_000);
  }
});
