import type { Environment } from './environment.js';

/** Where people reach this deployment; without a name of its own, on this machine. */
export function publicUrl({ HOST, PORT, TLS_CERT, MMS_PUBLIC_NAME }: Environment): string {
  const host = HOST === '127.0.0.1' || HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
  if (MMS_PUBLIC_NAME) return `https://${MMS_PUBLIC_NAME}`;
  return `${TLS_CERT.length > 0 ? 'https' : 'http'}://${host}:${PORT}`;
}
