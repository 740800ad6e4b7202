// npm run examples: records the examples of the API document anew, from a server under test.
import { spawnSync } from 'node:child_process';
import { bin, prepare, root } from './prepare.mjs';

await prepare({ build: false });
const args = [
  bin('jest', 'jest'),
  '--selectProjects',
  'sqlite',
  '-t',
  'what the server answers',
  'test/openapi/examples',
];
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EXAMPLES: 'write' },
});
process.exit(status ?? 1);
