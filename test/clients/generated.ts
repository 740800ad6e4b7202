import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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
  await run(process.execPath, ['scripts/generate-clients.mjs', '--out', folder, ...languages], { timeout: 240_000 });
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

/** Go as it comes: nothing is fetched, no C compiler is needed, and what was compiled is kept in this folder. */
const goHome = resolve('node_modules/.cache/go');
const alone = {
  GOPATH: goHome,
  GOCACHE: join(goHome, 'build'),
  GOPROXY: 'off',
  GOFLAGS: '',
  GOWORK: 'off',
  CGO_ENABLED: '0',
};

/** Checks and compiles the Go client with a program, and answers where that is. */
export async function compileGo(folder: string, source: string): Promise<string> {
  const go = process.env.TEST_GO ?? 'go';
  const env = { ...process.env, ...alone };
  const program = join(folder, 'program');
  mkdirSync(program);
  copyFileSync(source, join(program, 'main.go'));
  writeFileSync(join(program, 'go.mod'), 'module program\n\ngo 1.18\n');
  const use = ['-require', 'openmms@v0.0.0', '-replace', 'openmms=../go'];
  await run(go, ['mod', 'edit', ...use], { cwd: program, env });
  await run(go, ['vet', '.', 'openmms'], { cwd: program, env });
  await run(go, ['build', '-o', 'main', '.'], { cwd: program, env });
  return join(program, 'main');
}

/** The operations of the document, and those of the Go client. */
export function operationsOfGo(folder: string): { documented: string[]; callable: string[] } {
  const { paths } = JSON.parse(readFileSync('openapi/3.0/mms.json', 'utf8'));
  const operations = Object.values<Record<string, { operationId?: string }>>(paths).flatMap((path) =>
    Object.values(path),
  );
  const documented = operations.flatMap(({ operationId }) => operationId ?? []);
  const files = readdirSync(join(folder, 'go')).filter((name) => /^api_.*\.go$/.test(name));
  const code = files.map((name) => readFileSync(join(folder, 'go', name), 'utf8')).join('');
  const callable = [...code.matchAll(/^func \(a \*\w+ApiService\) (\w)(\w+)\(ctx /gm)];
  return { documented, callable: callable.map(([, first = '', rest = '']) => first.toLowerCase() + rest) };
}
