import { spawnSync } from 'node:child_process';

/** All of them are `npm run mutants`. */
const SAMPLE = 6;

describe('a sample of the mutants', () => {
  it('is noticed by the authorization matrix', () => {
    const { status, stdout } = spawnSync(process.execPath, ['scripts/mutants.mjs', '--sample', String(SAMPLE)], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect(stdout).toMatch(/mutants: (\d+) of \1 killed \(of \d\d+ in all\)/);
    expect(status).toBe(0);
  }, 300_000);
});
