import type { Environment } from './environment.js';

/** Where people reach this deployment; without a name of its own, on this machine. */
export function publicUrl({ HOST, PORT, MMS_PUBLIC_NAME }: Environment): string {
  const host = HOST === '127.0.0.1' || HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
  return MMS_PUBLIC_NAME ? `https://${MMS_PUBLIC_NAME}` : `http://${host}:${PORT}`;
}
