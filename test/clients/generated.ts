import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const run = promisify(execFile);

/** Where the generator lies: its program has with it whatever the Java client needs, but for one annotation. */
const [, version = ''] = /const version = '(.*)'/.exec(readFileSync('scripts/generate-clients.mjs', 'utf8')) ?? [];
const generator = join(
  'node_modules/.cache/openapi-generator',
  version,
  'node_modules/@openapitools/openapi-generator-cli/bin/openapi-generator.jar',
);
const annotations = '/usr/share/java/geronimo-annotation-1.3-spec.jar';

/** Generates clients of these languages into folders of their names. */
export async function generateClients(folder: string, ...languages: string[]): Promise<void> {
  await run(process.execPath, ['scripts/generate-clients.mjs', '--out', folder, ...languages], { timeout: 120_000 });
}

/** Compiles the Java client with a program, and answers the path of classes to run that with. */
export async function compileJava(folder: string, program: string): Promise<string> {
  const source = join(folder, 'java/src/main/java');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.java'));
  const classes = join(folder, 'classes');
  const path = [generator, annotations].join(':');
  const options = ['-nowarn', '-proc:none', '-d', classes, '-cp', path];
  await run(process.env.TEST_JAVAC ?? 'javac', [...options, ...files.map((name) => join(source, name)), program]);
  return [classes, path].join(':');
}
