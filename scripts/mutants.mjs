// npm run mutants [-- --sample N | --only PATTERN_OF_FILES]: takes away each guard and each condition of ownership in turn; the authorization matrix
// must notice every time. The last line counts them.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ensureInstalled, ensureNode, root } from './prepare.mjs';

const AT_ONCE = 2;

/** What is replaced wherever it stands in the services and controllers of the apps. */
const everywhere = [
  { name: 'guard', pattern: /@Requires(?:OrGateway)?\([^)]*\)/g, text: "@(require('@app/access').SignedIn())" },
  {
    name: 'account check',
    pattern: /(?<!= )await this\.scope\.check(?:Below)?\((?:[^;{]*;|[^;]*?\.catch\([^]*?\}\);)/g,
    text: ';',
  },
  {
    name: 'device check',
    pattern: /(?<== )await this\.scope\.check\(caller, (id), '\w+'\);/g,
    text: 'await (this.scope as any).devices.findOneBy({ id: $1 });',
  },
  { name: 'device check', pattern: /await this\.scope\.checkOrMac\([^;]*;/g, text: ';' },
  { name: 'unit check', pattern: /await this\.scope\.checkUnit\([^;]*;/g, text: ';' },
  { name: 'user check', pattern: /(?<=\n\s+)await this\.scope\.checkUser\([^;]*;/g, text: ';' },
  {
    name: 'user check',
    pattern: /(?<== await )this\.scope\.checkUser\(caller, (\w+), '\w+'\)/g,
    text: '(this.scope as any).users.findOneBy({ id: $1 })',
  },
  { name: 'ownership', pattern: /\{ id, accountId \}/g, text: '{ id }' },
  { name: 'ownership', pattern: /\{ id: installationId, accountId \}/g, text: '{ id: installationId }' },
  { name: 'oneself', pattern: /userId !== caller\.userId/g, text: 'false' },
];

/** Conditions that stand in one place: the words of a line that must be in the file once. */
const single = [
  ['libs/access/src/access.guard.ts', '!anyOf.some((permission) => caller?.grants.has(permission))', 'false'],
  ['libs/access/src/access.guard.ts', "typeof access === 'string' && caller?.tokenId", 'false'],
  ['libs/access/src/account-scope.ts', "!may(caller, permission, 'o')", 'false'],
  ['libs/access/src/account-scope.ts', '!ancestorsOf(account).includes(caller.accountId)', 'false'],
  ['libs/access/src/account-scope.ts', "!may(caller, permission, 'c') && !helps", 'false'],
  ['libs/access/src/account-scope.ts', '&& isSupported(account)', ''],
  ['libs/access/src/account-scope.ts', 'if (userId !== caller.userId) {\n', 'if (false) {\n'],
  ['apps/account/src/account/account/account-place.ts', 'if (!inTree) throw', 'if (!parent) throw'],
  ['libs/info/src/session/session.controller.ts', 'found.userId === caller.userId &&', ''],
  ['libs/access/src/oem-scope.ts', 'this.accounts.checkBelow(caller, oem.accountId, permission)', 'Promise.resolve()'],
  ['apps/account/src/eula/eula.service.ts', 'if (accountId !== caller.accountId) throw', 'if (false) throw'],
  ['libs/access/src/device-scope.ts', 'if (!unit || caller.deviceId !== deviceId) throw', 'if (!unit) throw'],
  ['libs/access/src/device-scope.ts', 'this.accounts.check(caller, unit.accountId, permission)', 'Promise.resolve()'],
  [
    'libs/access/src/account-scope.ts',
    'await this.check(caller, accountId, permission);\n      return true;',
    'return true;',
  ],
  ['apps/event/src/event/seen-events.ts', '.andWhere(PAIRED)', ''],
  ['apps/event/src/event/seen-events.ts', '|| userId === caller.userId', '|| true'],
  [
    'apps/event/src/event/details.service.ts',
    "this.scope.check(caller, event.accountId, 'view_events')",
    'Promise.resolve()',
  ],
  ['apps/event/src/event/change/change.service.ts', 'event.accountId === accountId', 'true'],
  ['apps/event/src/event/change/change.service.ts', '!caller.grants.has(permission)', 'false'],
  ['apps/event/src/event/list/asked.ts', "may(caller, 'view_events', 'd')", 'false'],
  ['apps/event/src/event/list/asked.ts', 'all.filter((id) => named.has(id))', '[...named]'],
  ['apps/event/src/event/event.dto.ts', 'if (!files) return view;', ''],
  ['apps/event/src/event/upload/new-events.ts', 'PK_Device !== sender.deviceId', 'false'],
  ['apps/device/src/device/report/report.service.ts', 'if (caller.deviceId !== id) throw', 'if (false) throw'],
  ['apps/relay/src/relay/uiredirect/uiredirect.service.ts', 'if (caller.tokenId) throw', 'if (false) throw'],
  ['apps/relay/src/relay/forward/access.ts', "!caller.grants.has('use_relay')", 'false'],
  [
    'apps/relay/src/relay/forward/access.ts',
    "await this.scope.check(caller, deviceId, 'use_relay')",
    '{ accountId: 1 }',
  ],
  ['libs/access/src/device-scope.ts', 'this.oems.check(caller, unit.oemId, unpaired)', 'Promise.resolve()'],
  ['apps/device/src/firmware/build/reach.ts', '...oemIds.map(', '...[1, 73].map('],
  ['apps/device/src/firmware/build/build.service.ts', 'AND (${reach.sql})`', 'AND (1 = 1 OR ${reach.sql})`'],
  ['apps/device/src/firmware/build/build.service.ts', 'await this.checkUrl(caller, kinds, url);', ''],
  ['libs/access/src/tokens.ts', '.filter(([name]) => given.has(name))', ''],
  ['libs/access/src/standings.ts', '!standing.active', 'false'],
  [
    'apps/account/src/account/account/accounts/accounts.service.ts',
    'ancestorsOf(account).includes(caller.accountId)',
    'true',
  ],
  ['apps/auth/src/autha/registration.service.ts', "!caller.grants.has('alter_user')", 'false'],
  ['apps/auth/src/autha/registration.service.ts', 'if (owner) throw', 'if (false) throw'],
  ['apps/account/src/account/account/invitations/invitations.service.ts', 'if (owned) throw', 'if (false) throw'],
  [
    'apps/account/src/account/user/user-editor.ts',
    'if (!right) throw new ForbiddenException',
    'if (false) throw new ForbiddenException',
  ],
  ['apps/device/src/techsupport/tickets/tickets-in-reach.ts', '`t.accountId = :own${limitOf(caller)}`', "'1 = 1'"],
  [
    'apps/device/src/techsupport/tickets/tickets-in-reach.ts',
    "may(caller, 'answer_ticket', 'c') ? [BELOW]",
    "true ? ['1 = 1']",
  ],
  [
    'apps/device/src/techsupport/tickets/tickets-in-reach.ts',
    "':own IN (a.parentId, a.parent2Id, a.parent3Id, a.parent4Id)'",
    "'1 = 1'",
  ],
  [
    'apps/device/src/techsupport/tickets/tickets.service.ts',
    'db.existsBy(Device, { id: deviceId, accountId })',
    'db.existsBy(Device, { id: deviceId })',
  ],
  [
    'apps/storage/src/storage/files-in-reach.ts',
    'if (caller.deviceId === null || accountId !== caller.accountId) {',
    'if (false) {',
  ],
  ['apps/storage/src/storage/files-in-reach.ts', "'s.accountId = :account'", "':account = :account'"],
  [
    'apps/storage/src/storage/files-in-reach.ts',
    'await toldAs(`No file ${id}`, this.of(caller, owner.accountId, permission))',
    'await this.of(caller, caller.accountId, permission)',
  ],
  ['apps/storage/src/storage/keys/keyed-files.ts', 'if (isSame(key, file.key)) return;', 'return;'],
  ['apps/storage/src/storage/upload/plan.ts', "await this.accounts.check(caller, accountId, 'store_files');", ''],
  [
    'apps/storage/src/storage/upload/plan.ts',
    "(await this.devices.check(caller, deviceId, 'store_files')).accountId !== accountId",
    'false',
  ],
  ['apps/storage/src/storage/upload/plan.ts', 'PK_Account !== undefined && PK_Account !== accountId', 'false'],
  ['apps/event/src/event/stream/rights.ts', "await this.scope.check(caller, accountId, 'view_events');", ''],
  ['apps/event/src/event/settings/settings.service.ts', 'if (lacking) throw', 'if (false) throw'],
  ['apps/account/src/account/user/active/active.service.ts', 'if (id === caller.userId) throw', 'if (false) throw'],
  ['apps/event/src/event/webhooks/webhooks.service.ts', 'where: { accountId }', 'where: {}'],
  [
    'apps/event/src/event/webhooks/webhooks.service.ts',
    'countBy(Device, { accountId, id: In(devices) })',
    'countBy(Device, { id: In(devices) })',
  ],
  ['apps/event/src/event/push/push.service.ts', 'where: { userId }', 'where: {}'],
  ['apps/event/src/event/push/push.service.ts', '{ id, userId }', '{ id }'],
];

function sources(folder) {
  return (
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => /\.(controller|service)\.ts$|editor\.ts$|remover\.ts$|place\.ts$/.test(name))
      // it answers nothing: what is relayed is let through by apps/relay/src/relay/forward/access.ts
      .filter((name) => !name.endsWith('forward.controller.ts'))
      .map((name) => `${folder}/${String(name)}`)
  );
}

function all() {
  const found = [];
  for (const file of [...sources('apps'), ...sources('libs/info/src')].sort()) {
    const source = readFileSync(join(root, file), 'utf8');
    for (const { name, pattern, text } of everywhere) {
      for (const match of source.matchAll(pattern)) {
        const replaced = text.replace('$1', match[1] ?? '');
        found.push({ name, file, at: match.index, length: match[0].length, text: replaced, was: match[0] });
      }
    }
  }
  for (const [file, was, text] of single) {
    const source = readFileSync(join(root, file), 'utf8');
    const at = source.indexOf(was);
    if (at < 0 || source.indexOf(was, at + 1) >= 0) throw new Error(`${file} has not exactly one ${was}`);
    found.push({ name: 'condition', file, at, length: was.length, text, was });
  }
  return found;
}

/** The requests that a controller serves; what else is mutated may serve any. */
function operationsOf(file) {
  if (!file.endsWith('.controller.ts')) return null;
  const source = readFileSync(join(root, file), 'utf8');
  const names = [...source.matchAll(/^ {2}(?:async )?(\w+)\(/gm)].map(([, method]) => method);
  return names.filter((name) => name !== 'constructor');
}

/** Whether the matrix stays green with the mutant. */
function survives(mutant, worker) {
  const names = operationsOf(mutant.file);
  const env = {
    ...process.env,
    MUTANT: JSON.stringify({ file: mutant.file, at: mutant.at, length: mutant.length, text: mutant.text }),
    JEST_WORKER_ID: String(90 + worker),
    ...(names ? { MATRIX_ONLY: names.join(',') } : {}),
  };
  const args = [
    bin('jest'),
    '--selectProjects',
    'sqlite',
    '--runInBand',
    '--bail',
    '--silent',
    '--',
    'test/security/matrix',
  ];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let output = '';
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      // a mutant that does not even start proves nothing
      if (!/Tests: .*\d+ (passed|failed)/.test(output)) resolve({ broken: true, output });
      else resolve({ survived: code === 0 });
    });
  });
}

ensureNode();
await ensureInstalled();
const sample = process.argv.includes('--sample')
  ? Number(process.argv[process.argv.indexOf('--sample') + 1])
  : Infinity;
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '';
const every = all().filter(({ file }) => new RegExp(only).test(file));
const step = Math.max(1, Math.ceil(every.length / sample));
const chosen = every.filter((_, index) => index % step === 0);
const survivors = [];
let next = 0;

async function work(worker) {
  while (next < chosen.length) {
    const mutant = chosen[next++];
    const { survived, broken, output } = await survives(mutant, worker);
    const line = `${mutant.name} in ${mutant.file}: ${mutant.was.replaceAll(/\s+/g, ' ').slice(0, 90)}`;
    if (survived || broken) survivors.push(line);
    console.log(`${broken ? 'broken  ' : survived ? 'SURVIVED' : 'killed  '} ${line}`);
    if (broken) console.log(output.split('\n').slice(0, 15).join('\n'));
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, (_, worker) => work(worker)));
for (const line of survivors) console.log(`not killed: ${line}`);
console.log(`mutants: ${chosen.length - survivors.length} of ${chosen.length} killed (of ${every.length} in all)`);
process.exitCode = survivors.length === 0 ? 0 : 1;
