import { readFileSync } from 'node:fs';

import type { Database, Writer } from '@app/database';
import { entities } from '@app/database';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { entitled } from './matrix/entitled.js';
import type { Operation } from './matrix/expectations.js';
import { operations } from './matrix/operations.js';
import type { Who } from './matrix/world.js';
import { makeWorld, NOBODY } from './matrix/world.js';

interface Described {
  method: string;
  path: string;
  isExtension: boolean;
  known: Set<string>;
}

interface Documented {
  operationId: string;
  'x-mms-extension'?: boolean;
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
}

const document = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as {
  paths: Record<string, Record<string, Documented>>;
  components: { schemas: Record<string, { properties?: object }> };
};

function describedAs(name: string): Described {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (operation.operationId !== name) continue;
      const { $ref = '' } = operation.requestBody?.content['application/json']?.schema ?? {};
      const schema = document.components.schemas[$ref.split('/').at(-1) ?? ''];
      const known = new Set(Object.keys(schema?.properties ?? {}));
      return { method, path, isExtension: operation['x-mms-extension'] ?? false, known };
    }
  }
  throw new Error(`There is no operation ${name}`);
}

const bodies = Object.entries(operations).filter(
  ([, each]) => each.body && !each.type && !each.commits && !each.keepsAll,
);
const keepers = Object.entries(operations).filter(([, each]) => each.keepsAll);

/** What differs from one run of the same request to the next. */
const volatile = /^(Created|Updated|ReadAt|Hash|PasswordHash|Expires|LoggedOut|SupportUntil|Version|Seq|Payload|Due)$/;
/** Also what people are told of, which is found and sent beside the requests. */
const beside = /^(audit_|outbox_|cluster_|config_|event_(Notification|Contact|Attempt)$)/;

describe('every field of every table, sent in every body', () => {
  let mms: TestApp;
  let callers: Who[];
  let fields: string[];

  beforeAll(async () => {
    mms = await startApp();
    ({ callers } = await makeWorld(mms));
    fields = [
      ...new Set(
        entities.flatMap((entity) =>
          mms.database.reading
            .getMetadata(entity)
            .columns.flatMap(({ databaseName, propertyName }) => [databaseName, propertyName]),
        ),
      ),
    ];
  }, 60_000);
  afterAll(() => mms.close());

  /** The request of one who is entitled, with what stands in no description of it. */
  const prepared = (name: string, operation: Operation) => {
    const { method, path, isExtension, known } = describedAs(operation.operation ?? name);
    const cell = entitled(callers, operation);
    const named: Record<string, string | number> = {
      PK_Account: cell.place?.account.id ?? NOBODY,
      ...operation.path?.(cell),
    };
    const url = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => String(named[key]));
    const own = operation.body?.(cell) ?? {};
    const extra = Object.fromEntries(fields.filter((field) => !known.has(field)).map((field) => [field, 1]));
    const headers = { ...cell.who.headers.session, ...operation.headers };
    const sent = (body: object) =>
      dumped(mms.database, () => mms.send(method.toUpperCase(), url, { headers, body: { ...body, ...own } }));
    return { isExtension, extra, sent };
  };

  it.each(bodies)('%s takes what it knows and nothing else', async (name, operation) => {
    const { isExtension, extra, sent } = prepared(name, operation);

    const [plain, before] = await sent({});
    const [polluted, after] = await sent(extra);

    expect(Object.keys(extra).length).toBeGreaterThan(100);
    // what gateways send beside is none of our business
    if (isExtension && name !== 'provisionDevice') {
      expect(polluted.status).toBe(400);
      expect(after).toBeNull();
    } else {
      expect(polluted.status).toBe(plain.status);
      expect(after).toEqual(before);
    }
  });

  it.each(keepers)('%s keeps the rest as it was sent and does nothing with it', async (name, operation) => {
    const { extra, sent } = prepared(name, operation);
    const withoutData = (rows: string[] | null) => rows?.map((row) => row.replace(/\["Data",".*?[^\\]"\]/, ''));

    const [plain, before] = await sent({});
    expect(plain.status).toBe(201);
    for (let from = 0; from < Object.keys(extra).length; from += 100) {
      const some = Object.fromEntries(Object.entries(extra).slice(from, from + 100));
      const [polluted, after] = await sent(some);
      expect(polluted.status).toBe(201);
      expect(withoutData(after)).toEqual(withoutData(before));
      expect(after).not.toEqual(before);
    }
    expect((await sent(extra))[0].status).toBe(400);
  });
});

/**
 * All tables as a request leaves them, before what it did is undone; null when it changed nothing. What runs beside it
 * and changes none of them is not seen.
 */
async function dumped<T>(database: Database, request: () => Promise<T>): Promise<[T, string[] | null]> {
  const write = database.write.bind(database);
  let dump: string[] | null = null;
  database.write = async <R>(work: (db: Writer) => Promise<R>): Promise<R> => {
    let result: R | undefined;
    await write(async (db: Writer) => {
      const all = await everything(db);
      result = await work(db);
      const changed = await everything(db);
      if (JSON.stringify(changed) !== JSON.stringify(all)) dump = [...(dump ?? []), ...told(changed, idsOf(all))];
      throw new Error('undone');
    }).catch((error: Error) => {
      if (error.message !== 'undone') throw error;
    });
    return result as R;
  };
  try {
    return [await request(), dump];
  } finally {
    database.write = write as Database['write'];
  }
}

const tables = (db: Writer) =>
  entities.map((entity) => db.connection.getMetadata(entity).tableName).filter((name) => !beside.test(name));

type Row = Record<string, unknown>;

async function everything(db: Writer): Promise<[table: string, rows: Row[]][]> {
  const all: [string, Row[]][] = [];
  for (const name of tables(db)) all.push([name, (await db.query(`SELECT * FROM \`${name}\``)) as Row[]]);
  return all;
}

function idsOf(all: [string, Row[]][]): Set<string> {
  const columns = all.flatMap(([name, rows]) =>
    rows.flatMap((row) => Object.entries(row).map(([column, value]) => `${name} ${column} ${String(value)}`)),
  );
  return new Set(columns);
}

/** What waits for a gateway may be the number of an order. */
const isId = (table: string, column: string) =>
  /^(PK|FK)_/.test(column) || (table === 'device_Sync' && column === 'Value');

/** Ids that the database has just counted are all the same to us. */
function told(all: [string, Row[]][], known: Set<string>): string[] {
  const rows = all.flatMap(([name, each]) =>
    each.map((row) => {
      const columns = Object.entries(row)
        .filter(([column]) => !volatile.test(column))
        .map(([column, value]) => [
          column,
          isId(name, column) && !known.has(`${name} ${column} ${String(value)}`) ? 'new' : value,
        ]);
      return `${name} ${JSON.stringify(columns)}`;
    }),
  );
  return rows.sort();
}
