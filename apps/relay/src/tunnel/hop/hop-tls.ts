import { hkdfSync } from 'node:crypto';
import type { TlsOptions } from 'node:tls';

/** Both sides know the deployment's secret; nobody else can speak to them, or listen. */
export const hopKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'open-mms', 'between relays', 32));

/** `host:port`, of which the host may be an IPv6 address in brackets. */
export function hopAddress(hop: string): { host: string; port: number } {
  const { hostname, port } = new URL(`tcp://${hop}`);
  return { host: hostname.replaceAll(/[[\]]/g, ''), port: Number(port) };
}

export const IDENTITY = 'relay';

/** Keys that are agreed on beforehand, with a fresh secret for each connection (RFC 8442). */
export const hopTls = {
  ciphers: 'ECDHE-PSK-CHACHA20-POLY1305',
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.2',
} as const satisfies TlsOptions;
