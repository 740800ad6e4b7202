import { execFile } from 'node:child_process';
import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

import { MmsClient } from '@app/sdk';
import ts from 'typescript';

const run = promisify(execFile);

export interface Place {
  env: Record<string, string>;
  cwd: string;
}

/** Runs samples of curl, one after the other. */
export async function runCurl(samples: string[], { env, cwd }: Place): Promise<void> {
  const script = samples.map((each) => `${each} >/dev/null`).join('\n');
  await run('bash', ['-euo', 'pipefail', '-c', script], { cwd, env: { ...env, PATH: process.env.PATH } });
}

const inTurn = `
import json, sys
for code in json.load(sys.stdin):
    exec(compile(code, "sample", "exec"), {})
`;

/** Runs samples of Python, one after the other, in one process. */
export async function runPython(python: string, samples: string[], { env, cwd }: Place): Promise<void> {
  const running = run(python, ['-c', inTurn], { cwd, env: { ...env, PATH: process.env.PATH }, maxBuffer: 64 << 20 });
  running.child.stdin?.end(JSON.stringify(samples));
  await running;
}

/** Runs a sample of TypeScript with the SDK as it is here; the sample's first word on the console is its last. */
export async function runTypeScript(sample: string, { env, cwd }: Place): Promise<void> {
  const code = sample.replace(/^import .*\n/gm, '');
  const { outputText } = ts.transpileModule(`async function run() {\n${code}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const said = new Error('said');
  const names = {
    MmsClient,
    openAsBlob: (name: string) => openAsBlob(`${cwd}/${name}`),
    readFile: (name: string, encoding: 'utf8') => readFile(`${cwd}/${name}`, encoding),
    env,
    console: { log: () => Promise.reject(said) },
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- what is tried is text
  const made = new Function(
    ...Object.keys(names),
    `${outputText.replaceAll('console.log(', 'await console.log(')}; return run();`,
  );
  await (made(...Object.values(names)) as Promise<void>).catch((error: unknown) => {
    if (error !== said) throw error;
  });
}

/** What is wrong with samples of TypeScript, to the compiler, where the SDK is installed under `name`. */
export function typeErrors(samples: Record<string, string>, name: string): string[] {
  const file = (id: string) => `${process.cwd()}/test/docs/samples/${id}.mts`;
  const texts = new Map(Object.entries(samples).map(([id, text]) => [file(id), text]));
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    paths: { [name]: [`${process.cwd()}/libs/sdk/src/index.ts`] },
  };
  const usual = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...usual,
    fileExists: (path) => texts.has(path) || usual.fileExists(path),
    readFile: (path) => texts.get(path) ?? usual.readFile(path),
    getSourceFile: (path, language, ...more) => {
      const text = texts.get(path);
      return text === undefined
        ? usual.getSourceFile(path, language, ...more)
        : ts.createSourceFile(path, text, language);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file: at, messageText }) => `${at?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}
