import { readFileSync } from 'node:fs';

import type { TestApp } from '../../support/start-app.js';
import { startApp } from '../../support/start-app.js';
import { entitled } from '../../security/matrix/entitled.js';
import { operations } from '../../security/matrix/operations.js';
import type { Who } from '../../security/matrix/world.js';
import { makeWorld, NOBODY } from '../../security/matrix/world.js';
import type { Resolve, Schema } from './wrong-values.js';
import { without, wrongBodies, wrongTexts } from './wrong-values.js';

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

interface Documented {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface Described extends Documented {
  method: string;
  path: string;
}

const document = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as {
  paths: Record<string, Record<string, Documented>>;
  components: { schemas: Record<string, Schema> };
};

const resolve: Resolve = ({ $ref, allOf, ...schema }) => {
  if ($ref) return resolve(document.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {});
  return allOf?.[0] ? { ...resolve(allOf[0]), ...schema } : schema;
};

const described = new Map<string, Described>(
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => [operation.operationId, { ...operation, method, path }]),
  ),
);

/** What is asked for by the name alone, and what is passed on to gateways as it is: the values are not looked at. */
const heedless = new Set(['getConfig', 'getFromDevice', 'postToDevice', 'putToDevice', 'deleteFromDevice']);

interface Sent {
  what: string;
  url: string;
  body?: object;
  headers?: Record<string, string>;
}

interface Base {
  /** What the path names, and what the query says. */
  path: Record<string, string | number>;
  query: Record<string, string | number>;
  body?: object | undefined;
}

const urlOf = ({ path }: Described, base: Base, named: object = {}, query: object = {}) => {
  const names = { ...base.path, ...named } as Record<string, unknown>;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(names[name])));
  const args = new URLSearchParams({ ...base.query, ...query } as Record<string, string>);
  return args.size > 0 ? `${filled}?${args.toString()}` : filled;
};

/** The requests that come of a right one when one argument of it is wrong, or missing. */
function* wrongRequests(operation: Described, base: Base): Generator<Sent> {
  for (const { name, in: where, required = false, schema } of operation.parameters ?? []) {
    // what a body says counts before the query
    const own = base.body ? { body: without(base.body, name) } : {};
    for (const { what, value } of wrongTexts(resolve(schema))) {
      const text = String(value);
      if (where === 'header') {
        if (/^[\x20-\x7e]*$/.test(text)) {
          yield { what: `${name}: ${what}`, url: urlOf(operation, base), headers: { [name]: text }, ...own };
        }
      } else {
        const [named, query] = where === 'path' ? [{ [name]: text }, {}] : [{}, { [name]: text }];
        yield { what: `${name}: ${what}`, url: urlOf(operation, base, named, query), ...own };
      }
    }
    if (where !== 'query') continue;
    if (resolve(schema).type !== 'array' && !heedless.has(operation.operationId))
      yield { what: `${name}: twice`, url: `${urlOf(operation, base, {}, { [name]: '1' })}&${name}=1`, ...own };
    if (!required) continue;
    const query = without(base.query, name);
    yield { what: `${name}: left out`, url: urlOf(operation, { ...base, query }), ...own };
  }
  const { content = {} } = operation.requestBody ?? {};
  const declared = content['application/json']?.schema;
  if (!declared) return;
  // one, or a list of such: that each of a list gets an answer of its own is tried elsewhere
  const schema = declared.oneOf?.[0] ?? declared;
  const isFile = 'application/octet-stream' in content;
  for (const body of [...(isFile ? [] : ['text']), 7, ...(declared.oneOf ? [] : [[], [{}]])] as unknown as object[]) {
    yield { what: 'body: no object', url: urlOf(operation, base), body };
  }
  for (const { what, value } of wrongBodies(schema, base.body, resolve)) {
    yield { what: `body ${what}`, url: urlOf(operation, base), body: value as object };
  }
  if (Object.values(base.body ?? {}).some((value) => typeof value === 'object')) return;
  for (const [name, property] of Object.entries(resolve(schema).properties ?? {})) {
    for (const { what, value } of wrongTexts(resolve(property))) {
      const form = new URLSearchParams({ ...base.body, [name]: String(value) }).toString();
      yield {
        what: `form ${name}: ${what}`,
        url: urlOf(operation, base),
        body: form as never,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      };
    }
  }
}

describe('arguments that are not as the document says', () => {
  let mms: TestApp;
  let callers: Who[];
  let sent = 0;
  const counts = new Map<number, number>();

  beforeAll(async () => {
    mms = await startApp(undefined, {
      MMS_ADDRESS_LIMIT: 1_000_000,
      MMS_USERNAME_LIMIT: 1_000_000,
      MMS_UNIT_LIMIT: 1_000_000,
    });
    ({ callers } = await makeWorld(mms));
  }, 60_000);
  afterAll(async () => {
    await mms.close();
    console.log(`${sent} wrong requests: ${JSON.stringify(Object.fromEntries(counts))}`);
  });

  it.each(Object.entries(operations).filter(([name, { operation = name }]) => operation === name))(
    '%s refuses each by itself, with an answer that the document has',
    async (name, operation) => {
      const known = described.get(name);
      if (!known) throw new Error(`There is no operation ${name}`);
      const cell = entitled(callers, operation);
      const base: Base = {
        path: { PK_Account: cell.place?.account.id ?? NOBODY, ...operation.path?.(cell) },
        query: operation.query?.(cell) ?? {},
        body: operation.body?.(cell),
      };
      const wrong: string[] = [];
      for (const { what, url, body, headers } of wrongRequests(known, base)) {
        const own = { ...operation.headers, ...cell.who.headers.session, ...headers };
        const answer = await mms.send(known.method.toUpperCase(), url, {
          headers: own,
          ...(body === undefined ? {} : { body }),
        });
        sent += 1;
        counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
        // a 599 is an answer that the document does not have
        if (answer.status < 400 || answer.status >= 500) wrong.push(`${answer.status} ${what}`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('are many', () => {
    expect(sent).toBeGreaterThanOrEqual(5000);
  });
});
