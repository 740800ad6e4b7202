// npm test [-- arguments of jest]: the static gates, then every test this machine can run. The last line counts them.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { check } from './check.mjs';
import { bin, ensureBuilt, ensureInstalled, ensureNode, explain, root, run } from './prepare.mjs';

/** What some tests need of the machine. `find` answers with what the tests are told in `env`, or null. */
const tools = [
  {
    name: 'mariadb',
    env: 'TEST_DATABASE_URL',
    package: 'mariadb-server',
    find: () => first([process.env.TEST_DATABASE_URL, 'mariadb://root@127.0.0.1:3306/'], answersSql),
  },
  {
    name: 'redis',
    env: 'TEST_REDIS_URL',
    package: 'redis-server',
    find: () => first([process.env.TEST_REDIS_URL, process.env.REDIS_URL, 'redis://127.0.0.1:6379'], answersRedis),
  },
  {
    name: 'chromium',
    env: 'TEST_CHROMIUM',
    package: 'chromium',
    find: () => program('chromium', 'chromium-browser', 'google-chrome'),
  },
  { name: 'openssl', env: 'TEST_OPENSSL', package: 'openssl', find: () => program('openssl') },
  { name: 'curl', env: 'TEST_CURL', package: 'curl', find: () => program('curl') },
  { name: 'ssh', env: 'TEST_SSH', package: 'openssh-client', find: () => program('ssh') },
  { name: 'sshd', env: 'TEST_SSHD', package: 'openssh-server', find: () => program('sshd') },
  { name: 'ffmpeg', env: 'TEST_FFMPEG', package: 'ffmpeg', find: () => program('ffmpeg') },
  {
    name: 'javac',
    env: 'TEST_JAVAC',
    package: 'openjdk-17-jdk-headless libgeronimo-annotation-1.3-spec-java',
    find: () => (existsSync('/usr/share/java/geronimo-annotation-1.3-spec.jar') ? program('javac') : null),
  },
  {
    name: 'python',
    env: 'TEST_PYTHON',
    package: 'python3-dateutil python3-requests',
    find: () => first(['/usr/bin/python3', program('python3')], importsAll),
  },
  { name: 'go', env: 'TEST_GO', package: 'golang-go', find: () => program('go') },
  { name: 'dbclient', env: 'TEST_DBCLIENT', package: 'dropbear-bin', find: () => program('dbclient') },
];

/** The server's own settings: a test says what it wants, the shell it is run from does not. */
const serverSettings =
  /^(HOST|PORT|RELAY_PORT|SSH_PORT|DATABASE_URL|REDIS_URL|STORAGE_URL|SMTP_URL|TLS_CERT|TLS_KEY|TRUSTED_PROXIES|ALLOWED_ORIGINS|VAR_DIR|MMS_\w+)(_FILE)?$/;

const jestMinutes = 45;

async function main() {
  ensureNode();
  try {
    await ensureInstalled();
    await ensureBuilt();
  } catch (error) {
    explain(error);
    return { passed: 0, failed: 1 };
  }

  console.log('checks');
  const gates = await check();

  const present = new Map();
  for (const tool of tools) present.set(tool.name, await tool.find());
  const missing = tools.filter((tool) => !present.get(tool.name));

  console.log('\ntests');
  const tests = await jest(process.argv.slice(2), environment(present));

  const notes = [];
  if (gates.failed.length > 0) notes.push(`checks that failed: ${gates.failed.join(', ')}`);
  notes.push(...tests.notes);
  if (missing.length > 0) {
    notes.push(
      `left out, for want of ${missing.map((tool) => tool.name).join(', ')} on this machine; to have all of it:`,
    );
    notes.push(`  apt-get install -y ${missing.map((tool) => tool.package).join(' ')}`);
  }
  const demanded = demands(missing, tests.leftOut);
  notes.push(...demanded);

  console.log(`\n${notes.map((note) => `${note}\n`).join('')}`);
  return {
    passed: gates.passed.length + tests.passed,
    failed: gates.failed.length + tests.failed + demanded.length,
  };
}

/** What TEST_REQUIRE (`all`, or names with commas) asks for and did not get; each is a failure. */
function demands(missing, leftOut) {
  const required = (process.env.TEST_REQUIRE ?? '').split(',').filter(Boolean);
  const all = required.includes('all');
  const known = ['all', ...tools.map((tool) => tool.name)];
  return [
    ...required.filter((name) => !known.includes(name)).map((name) => `TEST_REQUIRE names ${name}, which is unknown`),
    ...missing
      .filter(({ name }) => all || required.includes(name))
      .map(({ name }) => `${name} is required and missing`),
    ...(all ? leftOut.map((test) => `${test} is required and was left out`) : []),
  ];
}

function environment(present) {
  const kept = Object.entries(process.env).filter(([name]) => !serverSettings.test(name));
  const env = Object.fromEntries(kept);
  for (const { name, env: variable } of tools) {
    if (present.get(name)) env[variable] = present.get(name);
    else delete env[variable];
  }
  return env;
}

async function jest(args, env) {
  const folder = mkdtempSync(join(tmpdir(), 'open-mms-test-'));
  const file = join(folder, 'results.json');
  try {
    const config = join(root, args.length > 0 ? 'jest.config.cjs' : 'jest.grouped.cjs');
    const code = await live([bin('jest'), '--config', config, '--json', '--outputFile', file, ...args], env);
    if (!existsSync(file)) return { passed: 0, failed: 1, leftOut: [], notes: ['jest ended without results'] };
    return count(JSON.parse(readFileSync(file, 'utf8')), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(results, code) {
  const ofStatus = (status) =>
    results.testResults.flatMap(({ assertionResults }) => assertionResults.filter((test) => test.status === status));
  // a suite that could not be loaded has no tests to count
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const broken = results.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  );
  const unexplained = code !== 0 && failed === 0;
  return {
    passed: results.numPassedTests,
    failed: unexplained ? 1 : failed,
    leftOut: [...ofStatus('pending'), ...ofStatus('todo')].map((test) => `test "${test.fullName}"`),
    notes: [
      ...ofStatus('failed').map((test) => `failed: ${test.fullName}`),
      ...broken.map((suite) => `failed: ${relative(root, suite.name)}`),
      ...(unexplained ? [`jest ended with code ${code}`] : []),
    ],
  };
}

/** Jest on this terminal; it is ended when it neither finishes nor lets go. */
function live(args, env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const limit = setTimeout(() => {
      console.error(`The tests did not end within ${jestMinutes} minutes.`);
      child.kill('SIGKILL');
    }, jestMinutes * 60_000);
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve(code ?? 1);
    });
  });
}

async function first(candidates, answers) {
  for (const candidate of candidates.filter(Boolean)) if (await answers(candidate)) return candidate;
  return null;
}

async function answersSql(url) {
  try {
    const { createConnection } = await import('mysql2/promise');
    const connection = await createConnection({ uri: url.replace(/^mariadb:/, 'mysql:'), connectTimeout: 3000 });
    await connection.query('SELECT 1');
    await connection.end();
    return true;
  } catch (error) {
    if (error.code === 'ER_ACCESS_DENIED_ERROR' || error.code === 'ER_ACCESS_DENIED_NO_PASSWORD_ERROR') {
      console.log('MariaDB answers but does not let the tests in: set TEST_DATABASE_URL=mariadb://user:password@host/');
    }
    return false;
  }
}

async function answersRedis(url) {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: 3000, retryStrategy: () => null });
  redis.on('error', () => {});
  try {
    await redis.connect();
    return (await redis.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    redis.disconnect();
  }
}

/** Python, with what clients and samples import. */
async function importsAll(python) {
  const { code } = await run(python, ['-c', 'import dateutil, requests, urllib3']);
  return code === 0;
}

function program(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

const { passed, failed } = await main();
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
