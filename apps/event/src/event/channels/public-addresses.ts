import { Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';

import { addressMatcher } from '@app/server';
import ipaddr from 'ipaddr.js';

/** The address is none of the public web: whoever gave it could reach through us what only we can reach. */
export class NotPublic extends Error {}

interface Address {
  address: string;
  family: 4 | 6;
}

export type Resolve = (name: string) => Promise<Address[]>;

const loopback: Address[] = [
  { address: '127.0.0.1', family: 4 },
  { address: '::1', family: 6 },
];

/**
 * Asks the name servers. Not the system's look-up: that holds one of the few threads of the process for as long as a
 * name server is silent, and whose name server it is, is up to who gave the name.
 */
export function byNameServers(): Resolve {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  return async (name) => {
    if (/^(.+\.)?localhost\.?$/i.test(name)) return loopback;
    const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const found = [
      ...(four.status === 'fulfilled' ? four.value.map((address) => ({ address, family: 4 as const })) : []),
      ...(six.status === 'fulfilled' ? six.value.map((address) => ({ address, family: 6 as const })) : []),
    ];
    if (found.length === 0) throw four.status === 'rejected' ? four.reason : new Error(`No address of ${name}`);
    return found;
  };
}

/** What of IPv6 has been given to anybody. */
const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an address is reached through the web: no private, local, special or unassigned one, however it is written. */
export function isPublic(address: string): boolean {
  const plain = ipaddr.process(address);
  return plain.range() === 'unicast' && (plain instanceof ipaddr.IPv4 || plain.match(GLOBAL));
}

/** A host as it stands in a URL, without the brackets of an IPv6 address. */
export const plainHost = (host: string): string => host.replace(/^\[(.*)\]$/, '$1');

/** To which addresses we connect for others, and by what. */
export class PublicAddresses {
  private readonly allowed: (address: string) => boolean;
  /** The deployment has named networks of its own. */
  readonly hasOwn: boolean;

  constructor(
    networks: string[],
    private readonly resolve: Resolve = byNameServers(),
  ) {
    this.allowed = addressMatcher(networks);
    this.hasOwn = networks.length > 0;
  }

  /** By plain http only to networks that the deployment has named. */
  permits(address: string, protocol: string): boolean {
    return this.allowed(address) || (protocol === 'https:' && isPublic(address));
  }

  /** The addresses of a host to which one may connect; throws `NotPublic` when there is none. */
  async of(host: string, protocol: string): Promise<Address[]> {
    const literal = plainHost(host);
    const family = isIP(literal);
    const found = family === 0 ? await this.resolve(host) : [{ address: literal, family: family as 4 | 6 }];
    const permitted = found.filter(({ address }) => this.permits(address, protocol));
    if (permitted.length === 0) throw new NotPublic('Not a public address');
    return permitted;
  }
}
