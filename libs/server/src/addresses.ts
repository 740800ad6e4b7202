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

/** An address as people write it: an IPv4 address without what IPv6 puts before it, an IPv6 address at its shortest. */
export function plainAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  return isIP(plain) === 6 ? new URL(`http://[${plain}]`).hostname.slice(1, -1) : plain.toLowerCase();
}

/** What everything behind one router has in common: its IPv4 address, or the first 64 bits of an IPv6 address. */
export function networkOf(address: string): string {
  const plain = plainAddress(address);
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const middle = tail === undefined ? [] : Array<string>(8 - groups.length - after.length).fill('0');
  return `${[...groups, ...middle, ...after].slice(0, 4).join(':')}::/64`;
}
