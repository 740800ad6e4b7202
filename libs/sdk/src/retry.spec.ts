import { retrying } from './retry.js';

const quick = { tries: 3, firstWait: 1, longestWait: 2000 };

/** Answers one after the other; an error is thrown. */
function server(...answers: (number | Error | [number, Record<string, string>])[]) {
  const bodies: string[] = [];
  const send = async (request: Request) => {
    bodies.push(await request.text());
    const answer = answers.shift() ?? 200;
    if (answer instanceof Error) throw answer;
    const [status, headers] = Array.isArray(answer) ? answer : [answer, {}];
    return new Response('', { status, headers });
  };
  const again = retrying(send, quick);
  return { bodies, send: (request: Request) => again(() => request.clone()) };
}

const request = (method: string, headers: Record<string, string> = {}) =>
  new Request('http://localhost/', { method, headers, ...(method === 'GET' ? {} : { body: 'a body' }) });

describe('retrying', () => {
  it.each([429, 503])('sends again what was answered with %i, with its body', async (status) => {
    const { send, bodies } = server(status, status);

    expect((await send(request('POST'))).status).toBe(200);
    expect(bodies).toEqual(['a body', 'a body', 'a body']);
  });

  it('asks again for what the server is still doing', async () => {
    const { send, bodies } = server([409, { 'retry-after': '0' }]);

    expect((await send(request('POST', { 'idempotency-key': 'a' }))).status).toBe(200);
    expect(bodies).toHaveLength(2);
  });

  it('gives the last answer when it has tried enough', async () => {
    const { send, bodies } = server(503, 503, 503, 503);

    expect((await send(request('GET'))).status).toBe(503);
    expect(bodies).toHaveLength(3);
  });

  it('waits as long as the server says, and not at all when that is too long', async () => {
    const started = Date.now();
    expect((await server([503, { 'retry-after': '1' }]).send(request('GET'))).status).toBe(200);
    expect(Date.now() - started).toBeGreaterThanOrEqual(990);

    const late = server([503, { 'retry-after': '60' }]);
    expect((await late.send(request('GET'))).status).toBe(503);
    expect(late.bodies).toHaveLength(1);
  });

  it('sends again what was cut off, unless it may have been done', async () => {
    expect((await server(new Error('cut')).send(request('PUT'))).status).toBe(200);
    expect((await server(new Error('cut')).send(request('POST', { 'idempotency-key': 'a' }))).status).toBe(200);

    const post = server(new Error('cut'));
    await expect(post.send(request('POST'))).rejects.toThrow('cut');
    expect(post.bodies).toHaveLength(1);
  });

  it.each([400, 401, 404, 409, 500, 507])('leaves %i as it is', async (status) => {
    const { send, bodies } = server(status);

    expect((await send(request('GET'))).status).toBe(status);
    expect(bodies).toHaveLength(1);
  });
});
