import type { RequestListener } from 'node:http';

import type { SmallMms } from '../support/small-mms.js';
import { smallMms } from '../support/small-mms.js';

/** Answers with `text`, but the first time with only half of it. */
function cutOnce(text: string): RequestListener {
  let answered = 0;
  return (request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
      if ((answered += 1) > 1) return response.end(text);
      response.write(text.slice(0, text.length / 2), () => response.destroy());
    });
  };
}

describe('the TypeScript client, that sends again', () => {
  let mms: SmallMms;
  const start = async (answer: RequestListener) => (mms = await smallMms(answer));
  afterEach(() => mms.close());

  const keys = () => new Set(mms.asked.map(({ headers }) => headers['idempotency-key']));

  it('asks once more, under the same name, for an answer that was cut in its middle', async () => {
    const { client, asked } = await start(cutOnce('{"PK_Installation":7}'));

    const made = await client.post('/account/account/account/{PK_Account}/installation', {
      params: { path: { PK_Account: 1 } },
      body: { City: 'Porto' },
    });

    expect(made).toEqual({ PK_Installation: 7 });
    expect(asked).toHaveLength(2);
    expect([...keys()]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  });

  it('does so for what is read, and for a file that was stored', async () => {
    const { client } = await start(cutOnce('{"Records":[]}'));
    expect(await client.get('/event/event/events')).toEqual({ Records: [] });
    mms.close();

    const { client: other, asked } = await start(cutOnce('{"PK_Store":1,"Key":"a"}'));
    expect(await other.upload(new Blob(['a file']), { PK_StorageType: 5 })).toEqual({ PK_Store: 1, Key: 'a' });
    expect(asked).toHaveLength(2);
    expect(keys().size).toBe(1);
  });

  it('throws where it cannot know whether it may: what has no name was perhaps done', async () => {
    const { client, asked } = await start(cutOnce('{"Identity":"a"}'));

    const posted = client.post('/autha/auth/user/{PK_User}/logout', { params: { path: { PK_User: 1 } } });

    await expect(posted).rejects.toThrow();
    expect(asked).toHaveLength(1);
  });
});
