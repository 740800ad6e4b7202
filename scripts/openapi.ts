import 'reflect-metadata';

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Converter } from '@apiture/openapi-down-convert';
import type { Type } from '@nestjs/common';
import { columnLengths } from '@app/database';
import type { Examples } from '@app/openapi';
import { buildDocument, forGenerators, mergeDocuments } from '@app/openapi';
import { previewOf } from '@app/server';

import { AccountAppModule } from '../apps/account/src/app.module.js';
import { AuthAppModule } from '../apps/auth/src/app.module.js';
import { DeviceAppModule } from '../apps/device/src/app.module.js';
import { EventAppModule } from '../apps/event/src/app.module.js';
import { RelayAppModule } from '../apps/relay/src/app.module.js';
import { StorageAppModule } from '../apps/storage/src/app.module.js';

const roles: [string, Type][] = [
  ['auth', AuthAppModule],
  ['account', AccountAppModule],
  ['event', EventAppModule],
  ['device', DeviceAppModule],
  ['relay', RelayAppModule],
  ['storage', StorageAppModule],
];

/** What the tests have recorded of each operation: `npm run examples` records it anew. */
function readExamples(): Examples {
  const folder = 'openapi/examples';
  const files = readdirSync(folder).map(
    (name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))] as const,
  );
  const exchanges = files.filter(([name]) => name !== 'problems.json').map(([, each]) => each as Examples['exchanges']);
  const problems = files.find(([name]) => name === 'problems.json')?.[1] as Examples['problems'];
  return { exchanges: Object.assign({}, ...exchanges) as Examples['exchanges'], problems };
}

/** Writes the document of each role and the merged one, in OpenAPI 3.1 and 3.0: `node dist/scripts/openapi.js [--out folder]`. */
async function main(): Promise<void> {
  const out = process.argv.includes('--out') ? process.argv[process.argv.indexOf('--out') + 1] : undefined;
  const folder = out ?? 'openapi';
  mkdirSync(join(folder, '3.0'), { recursive: true });
  const file = (name: string, document: object) =>
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(document, null, 2)}\n`);
  const write = (name: string, document: object) => {
    file(name, document);
    // for generators, which seldom read 3.1
    file(`3.0/${name}`, forGenerators(new Converter(document, { deleteExampleWithId: false }).convert()));
  };

  const known = { examples: readExamples(), lengths: columnLengths() };
  const documents = [];
  for (const [role, app] of roles) {
    const document = await buildDocument(previewOf(app), known);
    write(role, document);
    documents.push(document);
  }
  write('mms', mergeDocuments(documents));
}

void main();
