import { hkdfSync } from 'node:crypto';
import type { TlsOptions } from 'node:tls';

/** Both sides know the deployment's secret; nobody else can speak to them, or listen. */
export const hopKey = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'open-mms', 'between relays', 32));

export const IDENTITY = 'relay';

/** Keys that are agreed on beforehand, with a fresh secret for each connection (RFC 8442). */
export const hopTls = {
  ciphers: 'ECDHE-PSK-CHACHA20-POLY1305',
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.2',
} as const satisfies TlsOptions;
