import { readFileSync } from 'node:fs';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  properties?: Record<string, Schema>;
}

interface Operation {
  operationId: string;
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  'x-done-once'?: true;
}

const { paths, components } = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

const hostile: unknown[] = [
  '',
  ' ',
  '-1',
  '1.5',
  '1e3',
  '2147483648',
  '9007199254740993',
  'x'.repeat(500),
  "' OR 1=1 --",
  '"; DROP TABLE `account_Account`; --',
  '%',
  '_',
  '\\',
  '../../etc/passwd',
  'a\r\nSet-Cookie: b=c',
  'a\u0000b',
  '\ud800',
  '😀',
  '\u202eabc',
  'e\u0301',
  'NaN',
  'null',
  '[]',
  '{}',
];
const hostileJson: unknown[] = [...hostile, null, true, -1, 1.5, 2 ** 31, 2 ** 53, [], {}, [[]], { $ne: 1 }];

const propertiesOf = (schema: Schema): string[] => {
  const own = schema.$ref ? components.schemas[schema.$ref.split('/').at(-1) ?? ''] : schema;
  return Object.keys(own?.properties ?? {});
};

/** What goes on until it is told to end. */
const endOf = (path: string, name: string) => (path.endsWith('/stream') && name !== 'Seconds' ? 'Seconds=0&' : '');

/** Each argument of each operation with each hostile value: method, URL, body. */
function* attacks(): Generator<[string, string, unknown]> {
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, { parameters = [], requestBody }] of Object.entries(item)) {
      const plain = path.replaceAll(/\{\w+\}/g, '1');
      for (const { name, in: where } of parameters) {
        for (const value of hostile) {
          const text = encodeURIComponent(String(value).toWellFormed());
          if (where === 'query') yield [method, `${plain}?${endOf(path, name)}${name}=${text}`, undefined];
          if (where === 'path') yield [method, path.replace(`{${name}}`, text).replaceAll(/\{\w+\}/g, '1'), undefined];
        }
      }
      const schema = requestBody?.content['application/json']?.schema;
      for (const name of schema ? propertiesOf(schema) : [])
        for (const value of hostileJson) yield [method, plain, { [name]: value }];
    }
  }
}

describe('bad input', () => {
  let mms: TestApp;
  let admin: Record<string, string>;

  beforeAll(async () => {
    mms = await startApp();
    const { master } = await mms.make.tree();
    admin = await mms.as(await mms.make.user({ account: master }));
  });
  afterAll(() => mms.close());

  it('never breaks the server, and is answered as documented', async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const [method, url, body] of attacks()) {
      // who is logged out, or has no account left, attacks no more
      if (url.endsWith('/logout') || (method === 'delete' && !url.includes('%'))) continue;
      const { status, body: answer } = await mms.send(method.toUpperCase(), url, { headers: admin, body });
      count += 1;
      if (status >= 500) wrong.push(`${method} ${url} ${JSON.stringify(body)} -> ${status} ${answer.slice(0, 200)}`);
    }

    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(2000);
  }, 120_000);

  const put = (payload: string | Buffer, type = 'application/json') =>
    mms.send('PUT', '/account/account/account/1', { headers: { ...admin, 'content-type': type }, body: payload });

  it.each([
    ['what is no JSON', '{"Billing":', 400],
    ['a list', '[1]', 400],
    ['a number', '5', 400],
    ['text', '"text"', 400],
    ['null instead of an object', '{"Billing":null}', 400],
    ['what is nested without end', `{"Billing":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 400],
    ['a prototype', '{"__proto__":{"admin":true}}', 400],
    ['10 MB', `{"PK_Oem_Account":"${'x'.repeat(10_000_000)}"}`, 413],
  ])('refuses %s', async (_, body, status) => {
    expect((await put(body)).status).toBe(status);
  });

  it('reads nothing of what is nested without end, whoever sends it', async () => {
    const body = '['.repeat(1_000_000);
    const headers = { 'content-type': 'application/json' };
    const { status, body: answer } = await mms.send('POST', '/autha/auth/account', { headers, body });

    expect({ status, answer }).toEqual({ status: 400, answer: expect.stringContaining('nested too deeply') as string });
  });

  it.each([1000, 10_000, 200_000])('takes no harm from what is nested %i times and has a key', async (depth) => {
    const wrong: string[] = [];
    const headers = { ...admin, 'content-type': 'application/json', 'idempotency-key': 'nested' };
    const body = `{"Name":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    for (const [path, item] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(item)) {
        if (!operation['x-done-once']) continue;
        const url = path.replaceAll(/\{\w+\}/g, '1');
        const { status, body: answer } = await mms.send(method.toUpperCase(), url, { headers, body });
        if (status >= 500) wrong.push(`${operation.operationId} -> ${status} ${answer}`);
      }
    }

    expect(wrong).toEqual([]);
  });

  it('refuses a kind of body that it does not know', async () => {
    expect((await put('<a/>', 'text/xml')).status).toBe(415);
  });

  it('names each argument that is wrong, and changes nothing', async () => {
    const owner = await mms.make.user({ account: await mms.make.account({ billing: { city: 'Rome' } }) });
    const headers = await mms.as(owner);
    const path = `/account/account/account/${owner.account.id}`;

    const { status, json } = await mms.put(path, headers, {
      Billing: { City: 'Paris', PK_Country: 'x' },
      PK_Language: -1,
    });

    expect(status).toBe(400);
    expect(json.errors.map(({ name }: { name: string }) => name).sort()).toEqual(['Billing.PK_Country', 'PK_Language']);
    expect((await mms.get(path, headers)).json.Billing.City).toBe('Rome');
  });

  it.each(['Count=-1', 'Count=1.5', 'Start=-1', 'Start=x', 'Sort=Sideways', 'Count=1&Count=2'])(
    'refuses the page %s',
    async (query) => {
      expect((await mms.get(`/account/account/accounts?${query}`, admin)).status).toBe(400);
    },
  );

  it('keeps every kind of Unicode as it was sent', async () => {
    const owner = await mms.make.user({ account: await mms.make.account() });
    const headers = await mms.as(owner);
    const FirstName = '😀 עברית ไทย e\u0301 𝒜 "quote" \\ <b> \u202e';

    await mms.put(`/account/account/account/${owner.account.id}`, headers, { Billing: { FirstName } });

    expect((await mms.get(`/account/account/account/${owner.account.id}`, headers)).json.Billing.FirstName).toBe(
      FirstName,
    );
  });

  it('of two registrations of one name at the same moment exactly one wins', async () => {
    const body = { Username: 'twice', Email: 'x@example.com', Password: 'good password', PK_Oem: 1 };

    const answers = await Promise.all([1, 2, 3].map(() => mms.post('/autha/auth/username', {}, body)));

    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409, 409]);
  });
});

describe('tries', () => {
  it.each([
    ['one address', { MMS_ADDRESS_LIMIT: 3 }, (n: number) => `user${n}`],
    ['one user name', { MMS_USERNAME_LIMIT: 3 }, (n: number) => (n % 2 ? 'victim' : 'VICTIM')],
  ])('from %s are limited', async (_, limits, nameOf) => {
    const mms = await startApp(undefined, limits);

    const answers = [];
    for (let n = 1; n <= 4; n += 1) answers.push(await mms.login({ username: nameOf(n), password: 'x', oemId: 1 }));
    await mms.close();

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
    expect(Number(answers[3]?.headers['retry-after'])).toBeGreaterThan(0);
  });
});
