import type { AddressInfo } from 'node:net';

import Fastify from 'fastify';

import { peersOf } from './peers.js';

/** Both are asked of the same request. */
async function both(trusted: string[], headers: Record<string, string>): Promise<unknown[]> {
  const http = Fastify({ trustProxy: trusted.length > 0 ? trusted : false });
  const peerOf = peersOf(trusted);
  http.get('/', ({ ip, protocol, host, raw }) => [{ address: ip, protocol, host }, peerOf(raw)]);
  await http.listen({ port: 0, host: '127.0.0.1' });
  const { port } = http.server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/`, { headers });
  await http.close();
  return (await answer.json()) as unknown[];
}

const forwarded = {
  'x-forwarded-for': '198.51.100.7, 203.0.113.9, 10.1.2.3',
  'x-forwarded-proto': 'http, https',
  'x-forwarded-host': 'one.example, two.example:8443',
};

describe('Who has asked is told as by Fastify,', () => {
  it.each([
    ['when nobody is trusted', [], forwarded, '127.0.0.1'],
    ['when somebody else is', ['192.0.2.1'], forwarded, '127.0.0.1'],
    ['when the proxy says nothing', ['127.0.0.1'], {}, '127.0.0.1'],
    ['when the proxy is trusted', ['127.0.0.1'], forwarded, '10.1.2.3'],
    ['when two in a row are', ['127.0.0.0/8', '10.0.0.0/8'], forwarded, '203.0.113.9'],
  ])('%s', async (_, trusted, headers, address) => {
    const [theirs, ours] = await both(trusted, headers);

    expect(ours).toEqual(theirs);
    expect(ours).toMatchObject({ address });
  });
});
