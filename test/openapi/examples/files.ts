import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Recorder } from './recorder.js';
import { moduleOf } from './routes.js';

const FOLDER = 'openapi/examples';

const text = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** What was recorded as files: one for each module, and one for the problems that any operation may answer. */
export function recordedFiles({ exchanges, problems }: Recorder): Map<string, string> {
  const modules = new Map<string, Record<string, unknown>>();
  for (const operationId of [...exchanges.keys()].sort()) {
    const name = moduleOf(operationId);
    modules.set(name, { ...modules.get(name), [operationId]: exchanges.get(operationId) });
  }
  return new Map([
    ...[...modules].map(([name, exchange]) => [`${name}.json`, text(exchange)] as const),
    ['problems.json', text(Object.fromEntries(problems))],
  ]);
}

export const readExamples = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

export function writeExamples(recorded: Map<string, string>): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, content] of recorded) writeFileSync(join(FOLDER, name), content);
}
