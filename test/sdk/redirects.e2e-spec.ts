import { MmsClient } from '@app/sdk';

import type { SmallMms } from '../support/small-mms.js';
import { smallMms } from '../support/small-mms.js';

/** What leads from one host to another, which must not hear who asks. */
describe('the TypeScript client, where it is led elsewhere', () => {
  let mms: SmallMms;
  let elsewhere: SmallMms;

  beforeEach(async () => {
    elsewhere = await smallMms((_, response) => response.end('{"Identity":"e30="}'));
    mms = await smallMms((request, response) => {
      const location = `${elsewhere.url.replace('127.0.0.1', 'localhost')}${request.url}`;
      response.writeHead(302, { location }).end();
    });
  });
  afterEach(() => {
    mms.close();
    elsewhere.close();
  });

  it('hands over the redirect of a gateway, and does not follow it', async () => {
    const answer = await mms.client.relay(1)('/', { redirect: 'follow' });

    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toContain('localhost');
    expect(elsewhere.asked).toEqual([]);
  });

  it('throws what an operation answers, with a session and with a token', async () => {
    for (const client of [mms.client, MmsClient.withToken(mms.url, 'mms_a')]) {
      const asked = client.get('/event/event/events', { redirect: 'follow' });

      await expect(asked).rejects.toThrow('302 Found: Redirects are not followed');
    }
    await expect(mms.client.events().next()).rejects.toMatchObject({ status: 302 });
    await expect(mms.client.upload(new Blob(['a']), { PK_StorageType: 5 })).rejects.toThrow('fetch failed');
    expect(elsewhere.asked).toEqual([]);
  });

  it('tells nobody else how a user or a gateway logs in', async () => {
    const user = MmsClient.login(mms.url, { username: 'owner', password: 'a password' });
    await expect(user).rejects.toMatchObject({ name: 'MmsProblem', status: 302 });
    await expect(MmsClient.gateway(mms.url, { device: 1, key: 'a key' })).rejects.toMatchObject({ status: 302 });

    expect(elsewhere.asked).toEqual([]);
  });

  it('reads a file where the storage has it, and does not tell there who asks', async () => {
    const params = { path: { PK_Store: 1 }, query: { Key: 'a key' } };
    const file = await mms.client.get('/storage/storage/store/{PK_Store}/archive', {
      params,
      headers: { range: 'bytes=0-' },
      parseAs: 'text',
    });

    expect(file).toBe('{"Identity":"e30="}');
    expect(elsewhere.asked[0]?.headers).toMatchObject({ range: 'bytes=0-' });
    expect(elsewhere.asked[0]?.headers).not.toHaveProperty('mmssession');
  });
});
