import type { Range } from '../blobs/blobs.js';

/**
 * The bytes that a `Range` header asks for, of so many. Null: all of them, as for more than one range, another unit or
 * what is no range. `none`: bytes beyond the end.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'none' | null {
  const [, first = '', last = ''] = /^\s*bytes\s*=\s*(\d{0,15})\s*-\s*(\d{0,15})\s*$/i.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'none' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return null;
  return start >= size ? 'none' : { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
