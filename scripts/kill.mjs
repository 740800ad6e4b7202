// npm run kill [-- --rounds N]: kills a server N times, 1,000 by default, in the middle of its work; nothing that it has answered may be lost.
import { spawn } from 'node:child_process';
import { bin, prepare, root } from './prepare.mjs';

const at = process.argv.indexOf('--rounds');
const rounds = at < 0 ? 1000 : Number(process.argv[at + 1]);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('--rounds wants a whole number');
  process.exit(1);
}
await prepare();
const engines = process.env.TEST_DATABASE_URL ? ['sqlite', 'mariadb'] : ['sqlite'];
const args = [bin('jest'), '--selectProjects', ...engines, '--forceExit', '-i', 'test/process/kill'];
const env = { ...process.env, KILL_ROUNDS: String(rounds) };
const jest = spawn(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
jest.on('close', (code) => (process.exitCode = code ?? 1));
