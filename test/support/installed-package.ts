import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the package needs, as it lies here: installing it asks no registry. */
const needed = ['openapi-fetch', 'openapi-typescript-helpers', 'eventsource-parser'];

export interface Installed {
  /** The package as it was built. */
  built: string;
  /** A project that has installed it from its archive. */
  project: string;
  write(name: string, text: string): string;
  /** Runs a program in the project; answers what it prints. */
  run(program: string, ...args: string[]): Promise<string>;
  remove(): void;
}

/** The package, built, packed and installed into a project of its own. */
export async function installedPackage(): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), 'mms-sdk-'));
  const [built, project] = [join(folder, 'built'), join(folder, 'project')];
  mkdirSync(project);
  const write = (name: string, text: string) => {
    writeFileSync(join(project, name), text);
    return join(project, name);
  };
  write('package.json', '{ "private": true }');

  await run(process.execPath, ['scripts/build-sdk.mjs', '--out', built]);
  const folders = [built, ...needed.map((name) => resolve('node_modules', name))];
  const packed = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder, ...folders]);
  const archives = (JSON.parse(packed.stdout) as { filename: string }[]).map(({ filename }) => join(folder, filename));
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', ...archives], { cwd: project });
  return {
    built,
    project,
    write,
    run: async (program, ...args) => (await run(program, args, { cwd: project })).stdout,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
