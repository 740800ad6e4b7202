import { isPublic, NotPublic, PublicAddresses } from './public-addresses.js';

describe('public addresses', () => {
  it.each(['8.8.8.8', '1.1.1.1', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is one', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.31.255.255',
    '192.0.0.1',
    '192.168.0.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::10.0.0.1',
    '::ffff:10.0.0.1',
    '64:ff9b::10.0.0.1',
    '2001:db8::1',
    '2002:a00:1::',
    'fc00::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    '4000::1',
  ])('%s is none', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it('of a name are those that are left when the others are taken away', async () => {
    const both = new PublicAddresses([], () =>
      Promise.resolve([
        { address: '10.0.0.1', family: 4 },
        { address: '2606:4700::1111', family: 6 },
      ]),
    );
    expect(await both.of('example.com', 'https:')).toEqual([{ address: '2606:4700::1111', family: 6 }]);
  });

  it('of a name whose answer changes are looked up each time anew', async () => {
    const answers = ['8.8.8.8', '127.0.0.1'];
    const turning = new PublicAddresses([], () =>
      Promise.resolve([{ address: answers.shift() ?? '127.0.0.1', family: 4 }]),
    );
    expect(await turning.of('example.com', 'https:')).toHaveLength(1);
    await expect(turning.of('example.com', 'https:')).rejects.toThrow(NotPublic);
  });

  it('include the networks of the deployment, and only they are reached by plain http', async () => {
    const own = new PublicAddresses(['10.1.0.0/16', '::1']);
    expect(await own.of('10.1.2.3', 'http:')).toHaveLength(1);
    expect(await own.of('[::1]', 'https:')).toHaveLength(1);
    for (const [host, protocol] of [
      ['10.2.0.1', 'https:'],
      ['8.8.8.8', 'http:'],
    ] as const) {
      await expect(own.of(host, protocol)).rejects.toThrow(NotPublic);
    }
  });
});
