import { BlockList, isIP } from 'node:net';

/** Whether an address is one of these addresses and networks (`10.0.0.0/8`). Throws for what is neither. */
export function addressMatcher(list: string[]): (address: string) => boolean {
  const block = new BlockList();
  for (const item of list) {
    const [address = '', bits] = item.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (bits === undefined) block.addAddress(address, family);
    else block.addSubnet(address, Number(bits), family);
  }
  return (address) => {
    const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
    const version = isIP(plain);
    return version !== 0 && block.check(plain, version === 6 ? 'ipv6' : 'ipv4');
  };
}

/** An address as people write it: an IPv4 address without what IPv6 puts before it. */
export const plainAddress = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '').toLowerCase();
