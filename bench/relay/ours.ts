import { startMms } from '../servers.js';
import { sessionOf } from '../session.js';
import type { SshServer } from './sshd.js';
import { OWNER, relayDatabase, unitOf } from './units.js';

export interface Ours extends SshServer {
  url: string;
  /** Of the units' owner. */
  headers: { MMSSession: string };
  /** Where the n-th unit's page is. */
  at(n: number, path: string): string;
}

const SSH_PORT = 19_082;

/** The whole MMS with so many units of one owner; in a new database, unless it is there. */
export async function startRelay(units: number, more: Record<string, string> = {}, database?: string): Promise<Ours> {
  const { url, child } = await startMms(database ?? (await relayDatabase(units)), {
    SSH_PORT: String(SSH_PORT),
    ...more,
  });
  const { headers } = await sessionOf(url, OWNER);
  return {
    url,
    headers,
    process: child,
    pid: child.pid ?? 0,
    port: SSH_PORT,
    user: 'gateway',
    keyOf: (n) => n,
    at: (n, path) => `${url}/relay/relay/relay/device/${unitOf(n)}${path}`,
  };
}

/** A figure of /metrics; of one that has labels, their sum. */
export async function gauge(url: string, name: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const values = [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)`, 'gm'))];
  if (values.length === 0) throw new Error(`/metrics has no ${name}`);
  return values.reduce((sum, [, value]) => sum + Number(value), 0);
}
