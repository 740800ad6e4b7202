// npm run check [-- names]: the static gates, two at a time; a gate shows its output only when it fails.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bin, ensureBuilt, prepare, root, run, ToolError } from './prepare.mjs';

const tool = (name, command, ...args) => runNode(bin(name, command), ...args);

const gates = {
  format: () => tool('prettier', 'prettier', '--check', '.', '--log-level', 'warn'),
  lint: () => tool('oxlint', 'oxlint', '--type-aware', '--deny-warnings'),
  types: () => tool('typescript', 'tsc', '--noEmit'),
  imports: () =>
    tool(
      'dependency-cruiser',
      'depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      ...cruised(),
    ),
  sources: () => runNode('scripts/scan-sources.mjs'),
  links: () => runNode('scripts/check-links.mjs'),
  generated: compareGenerated,
  'api-redocly': () => documents((files) => tool('@redocly/cli', 'redocly', 'lint', ...files)),
  'api-spectral': () =>
    documents((files) => tool('@stoplight/spectral-cli', 'spectral', 'lint', '--fail-severity', 'warn', ...files)),
  'api-owasp': () =>
    tool(
      '@stoplight/spectral-cli',
      'spectral',
      'lint',
      '--ruleset',
      '.spectral-owasp.yaml',
      '--fail-severity',
      'hint',
      'openapi/mms.json',
    ),
  'api-diff': () =>
    tool('@redocly/cli', 'redocly', 'diff', `openapi/${promised}`, 'openapi/mms.json', '--fail-on', 'major'),
};

/** The document as it was last promised to integrators: what would break their programs fails. */
const promised = 'released/mms.json';

/** What was recorded: no documents, and compared by the test that records. */
const isExample = (file) => file.startsWith('examples/');

/** Runs the gates and prints a line for each; resolves with the names that failed. */
export async function check(names = Object.keys(gates)) {
  const waiting = [...names];
  const failed = [];
  const work = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const started = Date.now();
      const { code, output } = await gates[name]();
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(12)}  ${seconds.padStart(5)} s`);
      if (code === 0) continue;
      failed.push(name);
      console.log(`${output}\n`);
    }
  };
  await Promise.all([work(), work()]);
  return { passed: names.filter((name) => !failed.includes(name)), failed };
}

function runNode(script, ...args) {
  return run(process.execPath, [script, ...args], {
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_UPDATE_NOTIFIER: '1' },
  });
}

function cruised() {
  return ['apps', 'libs', 'test', 'scripts', 'bench', 'ormconfig.ts'].filter((path) => existsSync(join(root, path)));
}

async function documents(lint) {
  const files = list(join(root, 'openapi')).filter((file) => file.endsWith('.json') && !isExample(file));
  if (files.length === 0) return { code: 1, output: 'openapi/ holds no document: npm run openapi' };
  return lint(files.map((file) => `openapi/${file}`));
}

/** What `npm run openapi` would write now must be what stands there, byte by byte. */
async function compareGenerated() {
  const fresh = mkdtempSync(join(tmpdir(), 'open-mms-generated-'));
  const [openapi, sdk, docs] = ['openapi', 'sdk', 'docs'].map((name) => join(fresh, name));
  try {
    await ensureBuilt();
    mkdirSync(docs);
    const steps = [
      ['dist/scripts/openapi.js', '--out', openapi],
      ['scripts/generate-sdk.mjs', '--from', join(openapi, 'mms.json'), '--out', sdk],
      ['scripts/generate-extensions.mjs', '--from', join(openapi, 'mms.json'), '--out', join(docs, 'extensions.md')],
    ];
    for (const step of steps) {
      const result = await runNode(...step);
      if (result.code !== 0) return result;
    }
    const differing = [
      ...differences(join(root, 'openapi'), openapi),
      ...differences(join(root, 'libs/sdk/src/generated'), sdk),
      ...differences(join(root, 'docs'), docs, ['extensions.md']),
    ];
    const output = [...differing.map((file) => `${file} differs`), 'npm run openapi mends it'].join('\n');
    return { code: differing.length > 0 ? 1 : 0, output };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { code: 1, output: `${error.message}\n${error.output}` };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function differences(kept, fresh, files = [...new Set([...list(kept), ...list(fresh)])]) {
  const text = (folder, file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null);
  return files
    .filter((file) => file !== promised && !isExample(file) && text(kept, file) !== text(fresh, file))
    .map((file) => relative(root, join(kept, file)));
}

function list(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !(name in gates));
  if (unknown.length > 0) {
    console.error(`No gate ${unknown.join(', ')}; there are ${Object.keys(gates).join(', ')}.`);
    process.exit(1);
  }
  await prepare({ build: false });
  const { failed } = await check(names.length > 0 ? names : undefined);
  process.exit(failed.length > 0 ? 1 : 0);
}
