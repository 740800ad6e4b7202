import { createHmac, timingSafeEqual } from 'node:crypto';

/** Where a reader of an account's events stands: the `id` of what it was sent last. */
export interface Cursor {
  /** When it stood there, in Unix seconds. */
  at: number;
  /** Everything up to here is done with. */
  floor: number;
  /** What it was sent above the floor, ascending. */
  sent: number[];
}

/** So many stretches of ids at most: what is beyond may be sent twice. */
const MOST = 200;

/** Longer than any cursor. */
const LONGEST = 4096;

const SHAPE = /^1\.([0-9a-z]+)\.([0-9a-z]+)\.([0-9a-z_-]*)\.([\w-]{16})$/;

const mac = (key: Buffer, accountId: number, text: string) =>
  createHmac('sha256', key).update(`${accountId} ${text}`).digest('base64url').slice(0, 16);

/** Opaque to clients, and good for the account alone. */
export function writeCursor(key: Buffer, accountId: number, { at, floor, sent }: Cursor): string {
  const text = `1.${at.toString(36)}.${floor.toString(36)}.${stretchesOf(floor, sent)}`;
  return `${text}.${mac(key, accountId, text)}`;
}

/** Null for what is none of ours, or of another account. */
export function readCursor(key: Buffer, accountId: number, written: string): Cursor | null {
  const [whole, at, floor, stretches, signature] = (written.length <= LONGEST && SHAPE.exec(written)) || [];
  if (whole === undefined || !at || !floor || stretches === undefined || !signature) return null;
  const expected = mac(key, accountId, whole.slice(0, -signature.length - 1));
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(signature))) return null;
  const start = parseInt(floor, 36);
  return { at: parseInt(at, 36), floor: start, sent: idsOf(start, stretches) };
}

/** Each stretch by how far it lies behind the one before, and how many follow its first. */
function stretchesOf(floor: number, sent: number[]): string {
  const parts: string[] = [];
  let last = floor;
  for (let at = 0; at < sent.length && parts.length < MOST;) {
    const first = sent[at] ?? 0;
    let end = at;
    while (sent[end + 1] === (sent[end] ?? 0) + 1) end += 1;
    const more = end - at;
    parts.push((first - last).toString(36) + (more > 0 ? `-${more.toString(36)}` : ''));
    last = first + more;
    at = end + 1;
  }
  return parts.join('_');
}

function idsOf(floor: number, stretches: string): number[] {
  const ids: number[] = [];
  let last = floor;
  for (const stretch of stretches === '' ? [] : stretches.split('_')) {
    const [ahead = '', more = '0'] = stretch.split('-');
    last += parseInt(ahead, 36);
    ids.push(last);
    for (let left = parseInt(more, 36); left > 0; left -= 1) ids.push((last += 1));
  }
  return ids;
}
