import { readFileSync } from 'node:fs';
import { setTimeout as after } from 'node:timers/promises';

import type { MadeUser } from '../support/make.js';
import type { Reply, TestApp } from '../support/start-app.js';
import { loginUrl, startApp } from '../support/start-app.js';

const LIMIT = 12;
const MINUTE = 60_000;

/** Whoever counts by the minute begins anew with each. */
const withinOneMinute = async () => {
  const left = MINUTE - (Date.now() % MINUTE);
  if (left < 10_000) await after(left);
};

const quotaOf = ({ headers }: Reply) =>
  ['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'].map((name) => Number(headers[name]));

describe('how many requests are answered', () => {
  let mms: TestApp;
  let user: MadeUser;
  let account: string;

  beforeAll(async () => {
    const overrides = { MMS_REQUEST_LIMIT: LIMIT, MMS_USERNAME_LIMIT: 3, ALLOWED_ORIGINS: ['https://app.example.com'] };
    mms = await startApp(undefined, overrides);
    const tree = await mms.make.tree();
    user = await mms.make.user({ account: tree.endUser });
    account = `/account/account/account/${tree.endUser.id}`;
  });
  afterAll(() => mms.close());
  beforeEach(withinOneMinute, 20_000);

  let home = 0;
  /** From an address that has not been here before. */
  const from = () => `192.0.2.${(home += 1)}`;
  const ask = (url: string, headers = {}, address = '192.0.2.254', method = 'GET', body?: unknown) =>
    mms.send(method, url, { headers, from: address, body });
  const anotherUser = async () => mms.make.user({ account: user.account });
  /** A session that was got elsewhere. */
  async function sessionOf(of: MadeUser): Promise<Record<string, string>> {
    const { json } = await ask(loginUrl(of), {}, from());
    const headers = { MMSAuth: json.Identity as string, MMSAuthSig: json.IdentitySignature as string };
    return { MMSSession: (await ask('/info/session/token', headers, from())).body };
  }

  it('is told with each answer', async () => {
    const session = await sessionOf(user);

    const [first, second] = [await ask(account, session), await ask(account, session)];

    const [limit, left, reset] = quotaOf(first);
    expect([first.status, limit, left]).toEqual([200, LIMIT, LIMIT - 2]);
    expect(reset).toBeGreaterThan(0);
    expect(reset).toBeLessThanOrEqual(60);
    expect(quotaOf(second)[1]).toBe(LIMIT - 3);
  });

  it.each([
    ['an argument that is bad', (): [string, string?, string?] => [`${account}/audit?Count=-1`]],
    ['what does not exist', () => ['/account/account/account/999999']],
    ['what may not be done', () => ['/info/config/refresh', 'POST']],
    ['a body that is broken', () => [account, 'PUT', '{"Billing":']],
    ['a body of an unknown kind', () => [account, 'PUT', '<xml/>']],
  ])('is told with the refusal of %s', async (_, request) => {
    const session = await sessionOf(await anotherUser());
    const [url, method, body] = request();
    const type = body?.startsWith('<') ? 'application/xml' : 'application/json';

    const refused = await ask(url, { ...session, ...(body ? { 'content-type': type } : {}) }, from(), method, body);

    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.status).toBeLessThan(500);
    expect(quotaOf(refused)[0]).toBe(LIMIT);
  });

  it('ends for a user with 429, until the minute is over, and for nobody else', async () => {
    const busy = await anotherUser();
    const sessions = [await sessionOf(busy), await sessionOf(busy)];
    const address = from();

    const answers: Reply[] = [];
    for (let n = 0; n < LIMIT; n += 1) answers.push(await ask(account, sessions[n % 2], address));

    const refused = answers.at(-1)!;
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(LIMIT - 2);
    expect([refused.status, ...quotaOf(refused).slice(0, 2)]).toEqual([429, LIMIT, 0]);
    expect(refused.headers['retry-after']).toBe(refused.headers['ratelimit-reset']);
    expect(refused.json.detail).toBe('Too many requests; wait a while');
    expect((await ask(account, await sessionOf(await anotherUser()), address)).status).toBe(200);
    expect((await ask('/info/session/keys', {}, address)).status).toBe(200);
  });

  it('ends for strangers by their address, and not for users behind it', async () => {
    const session = await sessionOf(await anotherUser());
    const address = from();

    for (let n = 0; n < LIMIT; n += 1) expect((await ask('/info/session/keys', {}, address)).status).toBe(200);

    expect((await ask('/info/session/keys', {}, address)).status).toBe(429);
    expect((await ask(account, session, address)).status).toBe(200);
    expect((await ask('/info/session/keys', {}, from())).status).toBe(200);
  });

  it('ends for who only guesses who they are', async () => {
    const address = from();
    const guess = (n: number) => ask(account, { MMSSession: n.toString(16).padStart(38, '0') }, address);

    for (let n = 0; n < LIMIT; n += 1) expect((await guess(n)).status).toBe(401);

    expect((await guess(LIMIT)).status).toBe(429);
  });

  it('is the lower limit where there are two', async () => {
    const address = from();
    const guess = () => ask(loginUrl({ username: 'nobody', password: 'a', oemId: 1 }), {}, address);

    const answers = [await guess(), await guess(), await guess(), await guess()];

    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 429]);
    expect(answers.map((each) => quotaOf(each).slice(0, 2))).toEqual([
      [3, 2],
      [3, 1],
      [3, 0],
      [3, 0],
    ]);
    expect(answers[3]?.headers['retry-after']).toBe(answers[3]?.headers['ratelimit-reset']);
  });

  it('is shown to pages that may use the API', async () => {
    const { headers } = await ask('/info/session/keys', { origin: 'https://app.example.com' }, from());

    expect(headers['access-control-expose-headers']).toMatch(/RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset/);
  });

  it('is documented for whatever the server answers itself', () => {
    const { paths, components } = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as {
      paths: Record<string, Record<string, { responses: Record<string, { $ref?: string; headers?: object }> }>>;
      components: { responses: Record<string, { headers?: object }> };
    };
    for (const [path, item] of Object.entries(paths)) {
      if (path.endsWith('{path}')) continue;
      for (const { responses } of Object.values(item)) {
        expect(Object.keys(responses)).toContain('429');
        for (const [status, { $ref, headers }] of Object.entries(responses)) {
          const told = $ref ? components.responses[$ref.split('/').at(-1)!]?.headers : headers;
          if (Number(status) < 500) expect(told).toHaveProperty('RateLimit-Limit');
          if (status === '429') expect(told).toHaveProperty('Retry-After');
        }
      }
    }
  });
});

describe('a server that limits no requests', () => {
  let mms: TestApp;

  beforeAll(async () => (mms = await startApp(undefined, { MMS_REQUEST_LIMIT: 0 })));
  afterAll(() => mms.close());

  it('tells of no limit', async () => {
    const { status, headers } = await mms.get('/info/session/keys');

    expect([status, headers['ratelimit-limit']]).toEqual([200, undefined]);
  });
});
