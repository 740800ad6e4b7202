import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';

import { permissionNames, grantsOf } from '@app/access';
import { deleteUsers } from '@app/accounts';
import type { Act, Database, Writer } from '@app/database';
import { AuthLogin } from '@app/database';
import { Like } from 'typeorm';

import type { TestApp } from '../../support/start-app.js';
import { startApp } from '../../support/start-app.js';
import type { Cell, Operation } from './expectations.js';
import { foreignOf } from './expectations.js';
import { operations } from './operations.js';
import { decidedPermissions, roleIds, scopesOf } from './table.js';
import type { Form, Relation, Who } from './world.js';
import { makeWorld, NOBODY } from './world.js';

interface Described {
  operationId: string;
  method: string;
  path: string;
  isPublic: boolean;
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];
const document = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as {
  paths: Record<string, Record<string, { operationId: string; security: object[] }>>;
};
const described: Described[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => methods.includes(method))
    .map(([method, { operationId, security }]) => ({ operationId, method, path, isPublic: security.length === 0 })),
);

/** Only some operations: what a mutation of one route is tried on. */
const only = process.env.MATRIX_ONLY?.split(',');
const chosen = Object.entries(operations)
  .map(([name, operation]) => {
    const id = operation.operation ?? name;
    const route = described.find(({ operationId }) => operationId === id);
    if (!route) throw new Error(`There is no operation ${id}`);
    return { name, operation, route };
  })
  .filter(({ route }) => only?.includes(route.operationId) ?? true);

const forms: Form[] = ['session', 'identity', 'token'];
const relations: Relation[] = ['self', 'below', 'two below', 'above', 'sibling', 'cousin', 'other OEM', 'none'];

/** Undoes what a request has written once it is written, so that each cell finds the same world. */
class Undone extends Error {}

function undoing(database: Database) {
  const write = database.write.bind(database);
  // what goes on beside the requests is neither counted nor undone
  const current = new AsyncLocalStorage<{ written: boolean }>();
  database.write = async <T>(work: (db: Writer) => Promise<T>): Promise<T> => {
    const request = current.getStore();
    if (!request) return write(work);
    let result: T | undefined;
    try {
      await write(async (db) => {
        const acts: Act[] = [];
        db.record = (act) => acts.push(act);
        result = await work(db);
        // that something was refused may be written down
        if (!acts.some(({ status }) => status === 403)) request.written = true;
        throw new Undone();
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
    }
    return result as T;
  };
  const execute = database.execute.bind(database);
  database.execute = (sql, args) => {
    const request = current.getStore();
    if (!request) return execute(sql, args);
    request.written = true;
    return Promise.resolve(1);
  };
  const insert = database.insert.bind(database);
  database.insert = (sql, args, options) => {
    const request = current.getStore();
    if (!request) return insert(sql, args, options);
    request.written = true;
    return Promise.resolve(1);
  };
  return async <T>(request: () => Promise<T>): Promise<{ answer: T; written: boolean }> => {
    const store = { written: false };
    const answer = await current.run(store, request);
    return { answer, written: store.written };
  };
}

function cellsOf(operation: Operation, who: Who): Cell[] {
  return forms
    .filter((form) => who.headers[form])
    .flatMap((form) => {
      const { self } = who.places;
      if (operation.alone) return [{ who, form, relation: 'self' as const, place: self }];
      const around: Cell[] = relations
        .filter((relation) => relation === 'none' || who.places[relation])
        .map((relation) => ({ who, form, relation, place: who.places[relation] }));
      if (operation.oneself && (who.user || operation.oneself === 'session'))
        around.push({ who, form, relation: 'oneself', place: self });
      if (operation.crossed) around.push({ who, form, relation: 'crossed', place: self });
      if (operation.crossedBody && foreignOf(who)) around.push({ who, form, relation: 'crossed body', place: self });
      return around;
    });
}

function urlOf({ path }: Described, operation: Operation, cell: Cell): string {
  const foreign = foreignOf(cell.who) ?? cell.who.places.below;
  const crossed = cell.relation === 'crossed' && foreign ? operation.crossed?.(foreign) : {};
  const named = { PK_Account: cell.place?.account.id ?? NOBODY, ...operation.path?.(cell), ...crossed };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent((named as Record<string, string | number>)[name] ?? `no ${name}`),
  );
  const query = operation.query?.(cell);
  return query ? `${filled}?${new URLSearchParams(query as Record<string, string>).toString()}` : filled;
}

function bodyOf(operation: Operation, cell: Cell): object | undefined {
  const foreign = foreignOf(cell.who);
  return cell.relation === 'crossed body' && foreign ? operation.crossedBody?.(foreign) : operation.body?.(cell);
}

const typeOf = ({ type, headers }: Operation): Record<string, string> => ({
  ...headers,
  ...(type ? { 'content-type': type } : {}),
});

describe('who may do what, and to whom', () => {
  let mms: TestApp;
  let callers: Who[];
  let inactive: Record<string, string>;
  let undone: ReturnType<typeof undoing>;
  let counted = 0;
  /** A mutant that has been noticed needs no second look. */
  let noticed = false;
  const isOver = () => noticed && process.env.MUTANT !== undefined;

  beforeAll(async () => {
    mms = await startApp();
    ({ callers, inactive } = await makeWorld(mms));
    undone = undoing(mms.database);
  }, 60_000);
  afterAll(async () => {
    console.log(`matrix: ${counted} cells`);
    await mms.close();
  });

  it('is decided for every operation of the API, and for nothing else', () => {
    const decided = Object.entries(operations).map(([name, { operation }]) => operation ?? name);
    expect([...new Set(decided)].sort()).toEqual(described.map(({ operationId }) => operationId).sort());
  });

  it('is what the server has written down itself', () => {
    expect([...decidedPermissions].sort()).toEqual([...permissionNames].sort());
    for (const role of roleIds) {
      for (const name of permissionNames) {
        expect([role, name, [...(grantsOf(role).get(name) ?? [])].sort()]).toEqual([
          role,
          name,
          [...scopesOf(role, name)].sort(),
        ]);
      }
    }
  });

  it.each(chosen.map((each) => [each.name, each] as const))(
    '%s',
    async (_, { operation, route }) => {
      if (isOver()) return;
      const wrong: unknown[] = [];
      for (const cell of callers.flatMap((who) => cellsOf(operation, who))) {
        counted += 1;
        const request = () =>
          mms.send(route.method.toUpperCase(), urlOf(route, operation, cell), {
            headers: { ...cell.who.headers[cell.form], ...typeOf(operation) },
            body: bodyOf(operation, cell),
          });
        const { answer, written } = operation.commits
          ? { answer: await request(), written: false }
          : await undone(request);
        const expected = operation.expected(cell);
        const leaks = answer.status === 200 && (operation.leak?.(cell, answer.json) ?? false);
        const changes = answer.status >= 400 && written;
        if (operation.commits) await removeNames(mms.database);
        if (answer.status === expected && !leaks && !changes) continue;
        const { who, form, relation } = cell;
        const { status: got, body } = answer;
        wrong.push({ role: who.role, form, relation, expected, got, leaks, changes, body: body.slice(0, 200) });
      }
      noticed ||= wrong.length > 0;
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it.each(chosen.map((each) => [each.name, each] as const))(
    '%s without credentials, and as a user who is shut out',
    async (_, each) => {
      if (isOver()) return;
      const { operation, route } = each;
      const [who] = callers;
      if (!who) throw new Error('Nobody calls');
      const cell: Cell = { who, form: 'session', relation: 'self', place: who.places.self };
      const body = operation.body?.(cell);
      for (const headers of [{}, inactive]) {
        const { answer } = await undone(() =>
          mms.send(route.method.toUpperCase(), urlOf(route, operation, cell), {
            headers: { ...headers, ...typeOf(operation) },
            body,
          }),
        );
        const without = headers === inactive ? 401 : (operation.anonymous ?? 401);
        expect(answer.status).toBe(route.isPublic ? operation.expected(cell) : without);
      }
    },
  );
});

async function removeNames(database: Database): Promise<void> {
  await database.write(async (db) => {
    const made = await db.findBy(AuthLogin, { username: Like('matrix%') });
    await deleteUsers(
      db,
      made.map(({ userId }) => userId),
    );
  });
}
