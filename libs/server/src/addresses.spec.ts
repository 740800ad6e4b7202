import { addressMatcher, networkOf, plainAddress } from './addresses.js';

describe('plainAddress', () => {
  it.each([
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:0DB8:0:0::1', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['No Address', 'no address'],
  ])('%s', (address, plain) => expect(plainAddress(address)).toBe(plain));
});

describe('networkOf', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['2001:DB8:0:0:ffff::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('%s', (address, network) => expect(networkOf(address)).toBe(network));
});

describe('addressMatcher', () => {
  it('knows addresses and networks of both kinds', () => {
    const matches = addressMatcher(['10.0.0.0/8', '2001:db8::/32', '192.0.2.1']);
    const tried = ['10.1.2.3', '::ffff:10.1.2.3', '2001:db8::7', '192.0.2.1', '192.0.2.2', '2001:db9::7', 'nothing'];
    expect(tried.map(matches)).toEqual([true, true, true, true, false, false, false]);
  });
});
