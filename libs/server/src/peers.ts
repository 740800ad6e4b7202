import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';

import proxyAddr from '@fastify/proxy-addr';

/** Who has asked, and by which protocol and host name. */
export interface Peer {
  address: string;
  protocol: string;
  host: string;
}

/** As Fastify tells them of its requests, for those that it has not seen: proxies that are trusted are believed. */
export function peersOf(trusted: string[]): (raw: IncomingMessage) => Peer {
  if (trusted.length === 0) return direct;
  const isTrusted = proxyAddr.compile(trusted);
  return (raw) => {
    const peer = direct(raw);
    if (!isTrusted(peer.address, 0)) return peer;
    const { 'x-forwarded-host': host, 'x-forwarded-proto': protocol } = raw.headers;
    return {
      address: proxyAddr(raw, isTrusted),
      protocol: protocol ? lastOf(protocol) : peer.protocol,
      host: host ? lastOf(host) : peer.host,
    };
  };
}

const direct = ({ socket, headers }: IncomingMessage): Peer => ({
  address: socket.remoteAddress ?? '',
  protocol: (socket as TLSSocket).encrypted ? 'https' : 'http',
  host: headers.host ?? '',
});

/** Of those that proxies have put one behind the other. */
const lastOf = (header: string | string[]): string => String(header).split(',').at(-1)?.trim() ?? '';
