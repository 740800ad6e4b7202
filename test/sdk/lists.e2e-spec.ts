import { readFileSync } from 'node:fs';

import type { PagedPaths } from '@app/sdk';

import type { SmallMms } from '../support/small-mms.js';
import { smallMms } from '../support/small-mms.js';

interface Schema {
  $ref?: string;
  type?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}

interface Asked {
  parameters?: { name: string }[];
  responses: { 200: { content: { 'application/json': { schema: Schema } } } };
}

const document = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as {
  paths: Record<string, { get?: Asked }>;
  components: { schemas: Record<string, Schema> };
};

const resolved = (schema: Schema): Schema =>
  schema.$ref ? resolved(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;

/** Every list that comes by pages, with what an entry of it is made of. */
const lists = Object.entries(document.paths).flatMap(([path, { get }]) => {
  if (!get?.parameters?.some(({ name }) => name === 'Start')) return [];
  const { properties = {} } = resolved(get.responses[200].content['application/json'].schema);
  return Object.entries(properties).flatMap(([key, schema]) => {
    const { type, items = {} } = resolved(schema);
    return type === 'array' ? [{ path, key, names: Object.keys(resolved(items).properties ?? {}) }] : [];
  });
});

/** Sums over a time have no name that tells them apart. */
const sums = ['Steps'];

describe('the TypeScript client, page by page', () => {
  let mms: SmallMms;
  afterEach(() => mms.close());

  it.each(lists.filter(({ key }) => !sums.includes(key)))(
    'gives no entry of $key of $path twice',
    async ({ path, key, names }) => {
      const all = Array.from({ length: 5 }, (_, n) => Object.fromEntries(names.map((name) => [name, n])));
      mms = await smallMms((request, response) => {
        const query = new URL(request.url ?? '', 'http://localhost').searchParams;
        const start = Number(query.get('Start'));
        const found = all.slice(start, start + Number(query.get('Count')));
        // something comes in before the next page
        if (start === 0) all.unshift(Object.fromEntries(names.map((name) => [name, -1])));
        response.end(JSON.stringify({ [key]: found }));
      });
      const params = { path: { PK_Account: 1, PK_Device: 1, PK_Webhook: 1, PK_Upgrade: 1, PK_Ticket: 1 } };

      const found: unknown[] = [];
      const entries = mms.client.pages(path as '/event/event/events', key as 'Records', { params } as object, 2);
      for await (const entry of entries) found.push((entry as unknown as Record<string, unknown>)[names[0] ?? '']);

      expect(found).toEqual([0, 1, 2, 3, 4]);
    },
  );

  it('goes through a list of which there is but one page, and stops', async () => {
    mms = await smallMms((_, response) => response.end('{"Devices":[{"PK_Device":1},{"PK_Device":2}]}'));
    const path = '/authd/auth/devices' as string as PagedPaths;

    for (const size of [1, 2, 3]) {
      const found: unknown[] = [];
      for await (const entry of mms.client.pages(path as '/event/event/events', 'Devices' as 'Records', {}, size)) {
        found.push(entry);
      }
      expect(found).toEqual([{ PK_Device: 1 }, { PK_Device: 2 }]);
    }
    expect(mms.asked).toHaveLength(4);
  });
});
