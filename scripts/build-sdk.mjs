// npm run build:sdk [-- --out folder]: the TypeScript client as a package, as it is published, into dist/sdk.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bin, prepare, root, run } from './prepare.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = resolve(values.out ?? join(root, 'dist/sdk'));
const source = join(root, 'libs/sdk');

/** Compiled by tsc alone, file by file: what bundles it takes of it what it needs. */
async function compile(kind, type) {
  const folder = join(out, kind);
  const tsc = [bin('typescript', 'tsc'), '-p', join(source, `tsconfig.${kind}.json`), '--outDir', folder];
  const { code, output } = await run(process.execPath, tsc);
  if (code !== 0) throw new Error(output);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ type, sideEffects: false })}\n`);
}

await prepare({ build: false });
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
try {
  await Promise.all([compile('cjs', 'commonjs'), compile('esm', 'module')]);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
for (const file of ['package.json', 'README.md']) cpSync(join(source, file), join(out, file));
cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
console.log(`${out}: npm pack and npm publish take it from there`);
