import { randomBytes } from 'node:crypto';

import { AuthAppModule } from '../../apps/auth/src/app.module.js';
import type { TestApp } from '../support/start-app.js';
import { startApp, startOn } from '../support/start-app.js';

const wrong = { username: 'nobody', password: 'words', oemId: 1 };

/** Statuses of one wrong login each, as if from these addresses. */
async function logins(mms: TestApp, forwarded: (string | null)[]): Promise<number[]> {
  const statuses = [];
  for (const [n, address] of forwarded.entries()) {
    const headers: Record<string, string> = address === null ? {} : { 'x-forwarded-for': address };
    const answer = await mms.get(`/autha/auth/username/nobody${n}?SHA1Password=${'0'.repeat(40)}&PK_Oem=1`, headers);
    statuses.push(answer.status);
  }
  return statuses;
}

describe('the address of a request', () => {
  const limited = { MMS_ADDRESS_LIMIT: 2 };

  it('is that of the connection, whatever a stranger forwards', async () => {
    const mms = await startApp(AuthAppModule, limited);
    try {
      expect(await logins(mms, ['203.0.113.1', '203.0.113.2', '203.0.113.3', null])).toEqual([401, 401, 429, 429]);
      expect((await mms.get('/metrics', { 'x-forwarded-for': '203.0.113.1' })).status).toBe(200);
    } finally {
      await mms.close();
    }
  });

  it('is what a trusted proxy says, and what stands before it in the header is not believed', async () => {
    const mms = await startApp(AuthAppModule, { ...limited, TRUSTED_PROXIES: ['127.0.0.1'] });
    try {
      const forwarded = ['203.0.113.1', '203.0.113.1', '10.9.9.9, 203.0.113.1', '203.0.113.2'];
      expect(await logins(mms, forwarded)).toEqual([401, 401, 429, 401]);
      expect((await mms.get('/metrics', { 'x-forwarded-for': '203.0.113.1' })).status).toBe(404);
    } finally {
      await mms.close();
    }
  });

  it('is told when it may try again', async () => {
    const mms = await startApp(AuthAppModule, { MMS_USERNAME_LIMIT: 1 });
    try {
      await mms.login(wrong);
      const refused = await mms.login(wrong);
      expect(refused.status).toBe(429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
    } finally {
      await mms.close();
    }
  });
});

describe('tries on two instances', () => {
  const redis = process.env.TEST_REDIS_URL ?? null;

  it('count together with Redis, apart without', async () => {
    // two databases will do: what counts the tries is not in them; the names are of this run only
    const username = `nobody-${randomBytes(6).toString('hex')}`;
    const settings = { REDIS_URL: redis, MMS_USERNAME_LIMIT: 2 };
    const first = await startApp(AuthAppModule, settings);
    const second = first.url.startsWith('sqlite')
      ? await startApp(AuthAppModule, settings)
      : await startOn(first.url, AuthAppModule, settings);
    try {
      const statuses = [];
      for (const mms of [first, second, first, second]) {
        statuses.push((await mms.login({ ...wrong, username })).status);
      }
      expect(statuses.filter((status) => status === 429)).toHaveLength(redis ? 2 : 0);
    } finally {
      await second.close();
      await first.close();
    }
  });
});

describe('a login', () => {
  it('takes as long with a name that nobody has as with a wrong password', async () => {
    const mms = await startApp(AuthAppModule);
    try {
      const { endUser } = await mms.make.tree();
      await mms.post(
        '/autha/auth/username',
        {},
        {
          Username: 'somebody',
          Password: 'a good password',
          Email: 'somebody@example.com',
          PK_Oem: 1,
          PK_Account_Parent: endUser.parentId,
        },
      );
      const time = async (username: string) => {
        const startedAt = performance.now();
        expect((await mms.login({ ...wrong, username })).status).toBe(401);
        return performance.now() - startedAt;
      };
      const known: number[] = [];
      const unknown: number[] = [];
      for (let round = 0; round < 15; round += 1) {
        known.push(await time('somebody'));
        unknown.push(await time(`nobody${round}`));
      }
      const middle = (values: number[]) => values.sort((a, b) => a - b)[7] ?? NaN;
      // without a check against a password of nobody's, an unknown name would answer in a tenth of the time
      expect(middle(unknown) / middle(known)).toBeGreaterThan(0.6);
      expect(middle(unknown) / middle(known)).toBeLessThan(1.6);
    } finally {
      await mms.close();
    }
  });
});
