// What every command needs before it can do its own work: a fitting Node, the packages, the build.
// Plain syntax on purpose: an old Node must get as far as the line that says it is too old.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import util from 'node:util';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...path) => join(root, ...path);

const installStamp = at('node_modules', '.open-mms-install');
const buildStamp = at('dist', '.stamp');
const sources = ['apps', 'libs', 'scripts', 'bench', 'ormconfig.ts', 'tsconfig.json', 'nest-cli.json'];
const notCompiled = /\.(mjs|md)$|\.spec\.ts$/;

/** A failed tool: `message` is one plain line, `output` the tool's last words. */
export class ToolError extends Error {
  constructor(message, output) {
    super(message);
    this.output = output;
  }
}

export function ensureNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  // the versions in which CommonJS can load the ESM-only packages of Nest
  const fits = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (fits) return;
  console.error(`Node ${version} is too old: this needs Node 20.19 or newer; 22 or 24 is the better choice.`);
  process.exit(1);
}

export async function ensureInstalled() {
  const wanted = () => hash([at('package-lock.json')]);
  const platform = `${process.platform} ${process.arch} ${process.versions.modules}`;
  const stamp = () => read(installStamp).split('\n');
  const installed = () => stamp()[0] === wanted() && stamp()[1] === platform;
  if (installed()) return;

  await withLock(installed, async () => {
    const [before, platformBefore] = stamp();
    fs.rmSync(installStamp, { force: true });
    if (before !== wanted() || !fs.existsSync(at('node_modules'))) {
      await step('installing packages', npm('install', '--no-audit', '--no-fund', '--include=dev'));
    }
    if (platformBefore && platformBefore !== platform) {
      await step('rebuilding packages for this Node', npm('rebuild', 'better-sqlite3'));
    }
    fs.writeFileSync(installStamp, `${wanted()}\n${platform}\n`);
  });
}

export async function ensureBuilt({ force = false } = {}) {
  const wanted = () => hash([...sources.map((source) => at(source)), installStamp]);
  const built = () => read(buildStamp).trim() === wanted();
  if (!force && built()) return;

  await withLock(force ? () => false : built, async () => {
    const compiling = wanted();
    const marker = at('dist', '.building');
    fs.rmSync(buildStamp, { force: true });
    fs.writeFileSync(marker, '');
    const nest = [process.execPath, [bin('@nestjs/cli', 'nest'), 'build', 'mms']];
    await step('building', nest);
    // every file is written anew, so what is older than the marker has lost its source
    removeOlder(at('dist'), fs.statSync(marker).mtimeMs);
    fs.rmSync(marker);
    fs.writeFileSync(buildStamp, `${compiling}\n`);
  });
}

/** Runs the preparations; a failure is told in one line with the tool's last words, and ends the process. */
export async function prepare({ build = true } = {}) {
  ensureNode();
  try {
    await ensureInstalled();
    if (build) await ensureBuilt();
  } catch (error) {
    explain(error);
    process.exit(1);
  }
}

export function explain(error) {
  if (!(error instanceof ToolError)) throw error;
  console.error(error.message);
  if (error.output) console.error(process.stderr.isTTY ? error.output : util.stripVTControlCharacters(error.output));
}

/** Runs a tool and collects what it prints. */
export function run(command, args, { env = process.env, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }));
    child.on('close', (code, signal) => resolve({ code: signal ? 1 : code, output: output.trimEnd() }));
  });
}

/** The script behind a package's command. */
export function bin(name, command = name) {
  const path = at('node_modules', name);
  const declared = JSON.parse(fs.readFileSync(join(path, 'package.json'), 'utf8')).bin;
  return join(path, typeof declared === 'string' ? declared : declared[command]);
}

function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli && cli.endsWith('npm-cli.js')) return [process.execPath, [cli, ...args]];
  return ['npm', args, { shell: process.platform === 'win32' }];
}

async function step(label, [command, args, options]) {
  const finish = progress(label);
  const { code, output } = await run(command, args, options);
  finish();
  if (code === 0) return;
  throw new ToolError(`Failed: ${label}. The last lines of the tool:`, output.split('\n').slice(-40).join('\n'));
}

/** One line on the terminal that counts the seconds; elsewhere a single plain line. */
function progress(label) {
  const out = process.stderr;
  if (!out.isTTY) {
    out.write(`${label} ...\n`);
    return () => {};
  }
  const started = Date.now();
  let turn = 0;
  const draw = () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    out.write(`\r\x1b[K${'⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏'[turn++ % 10]} ${label} ${seconds} s`);
  };
  const timer = setInterval(draw, 120);
  draw();
  return () => {
    clearInterval(timer);
    out.write('\r\x1b[K');
  };
}

/** One process at a time; who had to wait asks `done` again before it repeats the work. */
async function withLock(done, work) {
  const lock = at('dist', '.lock');
  const owner = join(lock, 'owner');
  fs.mkdirSync(at('dist'), { recursive: true });

  for (let waited = false; !take(lock, owner); waited = true) {
    if (!waited) console.error('waiting for another process that installs or builds ...');
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (isStale(lock, owner)) fs.rmSync(lock, { recursive: true, force: true });
  }
  const alive = setInterval(() => fs.existsSync(lock) && fs.writeFileSync(owner, identity), 2000);
  try {
    if (!done()) await work();
  } finally {
    clearInterval(alive);
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

const identity = `${hostname()} ${process.pid}`;

function take(lock, owner) {
  try {
    fs.mkdirSync(lock);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  fs.writeFileSync(owner, identity);
  return true;
}

/** The owner has died: its process is gone, or (on another machine) it has stopped writing its name. */
function isStale(lock, owner) {
  const touched = fs.statSync(fs.existsSync(owner) ? owner : lock, { throwIfNoEntry: false });
  if (!touched) return false;
  if (Date.now() - touched.mtimeMs > 30000) return true;
  const [host, pid] = read(owner).split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function hash(paths) {
  const sum = createHash('sha256');
  const add = (path) => {
    const stat = fs.statSync(path, { throwIfNoEntry: false });
    if (!stat || notCompiled.test(path)) return;
    if (stat.isDirectory()) {
      const names = fs.readdirSync(path).sort();
      for (const name of names) add(join(path, name));
    } else {
      sum.update(`${path.slice(root.length)} ${stat.size}\n`).update(fs.readFileSync(path));
    }
  };
  paths.forEach(add);
  return sum.digest('hex');
}

function removeOlder(folder, time) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) {
      removeOlder(path, time);
      if (fs.readdirSync(path).length === 0) fs.rmdirSync(path);
    } else if (fs.statSync(path).mtimeMs < time) {
      fs.rmSync(path);
    }
  }
}

function read(path) {
  return fs.existsSync(path) ? fs.readFileSync(path, 'utf8') : '';
}
