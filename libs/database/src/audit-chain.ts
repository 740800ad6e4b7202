import { createHmac, randomBytes } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import { AuditEntry, AuditHead, AuditValue } from './entities/audit/audit.entity.js';

/** Who acts: the user, and the API token that was used, if any; null for the system or who came with a mailed code. */
export type Actor = { userId: number; tokenId?: number | null } | null;

/** What is to be remembered of an act: `before` and `after` without secrets. */
export interface Act {
  actor: Actor;
  /** The name of the request in the API document. */
  action: string;
  /** The account that was acted on. */
  accountId: number | null;
  /** What was acted on: `user 12`. */
  subject: string;
  status?: number;
  before?: object | null;
  after?: object | null;
}

/** The only row of audit_Head. */
export const HEAD = 1;

export const noHash = '0'.repeat(64);

const mac = (key: Buffer, ...parts: (string | number | null)[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('hex');

/** What an entry must bear when `previous` is the hash of the one before it. */
export const entryHash = (key: Buffer, previous: string, entry: Omit<AuditEntry, 'hash'>): string =>
  mac(
    key,
    previous,
    entry.id,
    entry.createdAt.toISOString(),
    entry.accountId,
    entry.userId,
    entry.tokenId,
    entry.action,
    entry.subject,
    entry.status,
    entry.values,
  );

export const valuesHash = (key: Buffer, { id, before, after, salt }: AuditValue): string =>
  mac(key, id, before, after, salt);

export const headMac = (key: Buffer, { count, hash }: Pick<AuditHead, 'count' | 'hash'>): string =>
  mac(key, 'head', count, hash);

/** Adds to the chain; the last lock that a transaction takes, so that nobody waits for it in a circle. */
export async function appendActs(db: EntityManager, key: Buffer, acts: Act[], locking: boolean): Promise<void> {
  const head = await db.findOneOrFail(AuditHead, {
    where: { id: HEAD },
    ...(locking ? { lock: { mode: 'pessimistic_write' as const } } : {}),
  });
  const createdAt = new Date();
  const entries: AuditEntry[] = [];
  const values: AuditValue[] = [];
  for (const { actor, action, accountId, subject, status = 200, before, after } of acts) {
    head.count += 1;
    const value = { id: head.count, accountId, before: jsonOf(before), after: jsonOf(after), salt: '' };
    const told = value.before !== '' || value.after !== '';
    if (told) values.push(Object.assign(value, { salt: randomBytes(16).toString('hex') }));
    const entry = {
      id: head.count,
      createdAt,
      accountId,
      userId: actor?.userId ?? null,
      tokenId: actor?.tokenId ?? null,
      action,
      subject: subject.slice(0, 64),
      status,
      values: told ? valuesHash(key, value) : '',
    };
    head.hash = entryHash(key, head.hash, entry);
    entries.push({ ...entry, hash: head.hash });
  }
  await db.insert(AuditEntry, entries);
  if (values.length > 0) await db.insert(AuditValue, values);
  await db.update(AuditHead, { id: HEAD }, { count: head.count, hash: head.hash, mac: headMac(key, head) });
}

/** Longer than any request of ours but a list of users or phones; what is longer is cut. */
const LONGEST = 8000;

const jsonOf = (value: object | null | undefined): string => {
  if (!value) return '';
  const text = JSON.stringify(value, (name, each: unknown) =>
    /password|code|secret|token$/i.test(name) ? '***' : each,
  );
  return text.length <= LONGEST ? text : JSON.stringify({ cut: text.slice(0, LONGEST - 100) });
};
