// What the SDK takes from an OpenAPI document: node scripts/generate-sdk.mjs [--from file] [--out folder]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { root } from './prepare.mjs';

const { values } = parseArgs({ options: { from: { type: 'string' }, out: { type: 'string' } } });
const from = resolve(values.from ?? join(root, 'openapi/mms.json'));
const out = resolve(values.out ?? join(root, 'libs/sdk/src/generated'));

const banner = '// Generated from openapi/mms.json by npm run openapi; do not edit\n\n';

/** Whole bodies tell the compiler nothing. */
function withoutExamples(document) {
  delete document.components.examples;
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    const answers = [operation.requestBody, ...Object.values(operation.responses)];
    for (const media of answers.flatMap((each) => Object.values(each?.content ?? {}))) {
      delete media.example;
      delete media.examples;
    }
  }
  for (const { content } of Object.values(document.components.responses)) {
    for (const media of Object.values(content)) delete media.examples;
  }
  return document;
}

const document = withoutExamples(JSON.parse(readFileSync(from, 'utf8')));
// an argument that has a default can be left out
const types = astToString(await openapiTS(document, { defaultNonNullable: false }));

mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'schema.ts'), banner + types);

// the operations that are done once, however often they come with one key
const doneOnce = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([, { parameters = [] }]) => parameters.some(({ name }) => name === 'Idempotency-Key'))
    .map(([method]) => `  '${method.toUpperCase()} ${path}',\n`),
);
writeFileSync(
  join(out, 'done-once.ts'),
  `${banner}export const doneOnce: ReadonlySet<string> = new Set([\n${doneOnce.join('')}]);\n`,
);
