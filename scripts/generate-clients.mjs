// npm run clients [-- python java go] [-- --out folder]: clients in other languages, from openapi/3.0/mms.json, into dist/clients.
// The generator is a Java program that npm brings; it is kept in node_modules/.cache.
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { completeGo, modelsOnly } from './go-client.mjs';
import { prepare, root, run } from './prepare.mjs';

// the newest that carries its program instead of fetching it from elsewhere
const generator = '@openapitools/openapi-generator-cli';
const version = '1.0.18-5.0.0-beta2';
const cache = join(root, 'node_modules/.cache/openapi-generator', version);
const jar = join(cache, 'node_modules', generator, 'bin/openapi-generator.jar');

const properties = (values) => [
  '--additional-properties',
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(','),
];

const java = {
  openApiNullable: false,
  groupId: 'org.openmms',
  artifactId: 'client',
  invokerPackage: 'org.openmms.client',
  apiPackage: 'org.openmms.client.api',
  modelPackage: 'org.openmms.client.model',
};

const languages = {
  python: ['-g', 'python', ...properties({ packageName: 'open_mms' })],
  java: ['-g', 'java', '--library', 'native', ...properties(java)],
  // a number of 32 bits would lose digits
  go: ['-g', 'go', '--type-mappings', 'number=float64', ...properties({ packageName: 'openmms' })],
};

const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
const out = resolve(values.out ?? join(root, 'dist/clients'));
const wanted = positionals.length > 0 ? positionals : Object.keys(languages);

async function step(label, command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return;
  console.error(`Failed: ${label}. The last lines of the tool:\n${output.split('\n').slice(-20).join('\n')}`);
  process.exit(1);
}

const unknown = wanted.filter((name) => !(name in languages));
if (unknown.length > 0) {
  console.error(`No language ${unknown.join(', ')}; there are ${Object.keys(languages).join(', ')}.`);
  process.exit(1);
}
await prepare({ build: false });
if (!existsSync(jar)) {
  const how = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', '--prefix', cache];
  const shell = process.platform === 'win32';
  await step('fetching the generator', 'npm', ['install', ...how, `${generator}@${version}`], { shell });
}
for (const language of wanted) {
  const folder = join(out, language);
  rmSync(folder, { recursive: true, force: true });
  await generate(language, folder);
  if (language === 'go') {
    const models = join(folder, '.models');
    await generate(language, models, modelsOnly);
    completeGo(folder, models);
  }
  console.log(folder);
}

async function generate(language, folder, options = []) {
  const document = ['-i', join(root, 'openapi/3.0/mms.json'), '-o', folder];
  const args = ['generate', ...document, ...languages[language], ...options];
  await step(`generating ${language}`, 'java', ['-jar', jar, ...args]);
}
