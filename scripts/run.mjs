// npm run migrate|seed|bench|gateway -- arguments: runs the compiled script.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { prepare, root } from './prepare.mjs';

const [name, ...args] = process.argv.slice(2);
await prepare();

const others = { bench: 'bench/main.js', gateway: 'apps/gateway/src/main.js' };
const script = join(root, 'dist', others[name] ?? `scripts/${name}.js`);
if (!name || !existsSync(script)) {
  console.error(`There is no script ${name}.`);
  process.exit(1);
}
if (name === 'bench') {
  // what measures has nothing else in its memory, and room in it: its own pauses would be measured, too
  const child = spawn(process.execPath, ['--max-semi-space-size=64', script, ...args], { stdio: 'inherit' });
  child.on('close', (code) => (process.exitCode = code ?? 1));
} else {
  process.argv = [process.argv[0], script, ...args];
  createRequire(import.meta.url)(script);
}
