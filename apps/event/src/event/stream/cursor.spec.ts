import { readCursor, writeCursor } from './cursor.js';

const key = Buffer.from('a key for tests');

describe('a cursor', () => {
  it('says again what it was written with', () => {
    for (const sent of [[], [12], [12, 13, 14, 20], Array.from({ length: 1000 }, (_, n) => 5000 + n)]) {
      const cursor = { at: 1_795_564_800, floor: 10, sent };
      expect(readCursor(key, 7, writeCursor(key, 7, cursor))).toEqual(cursor);
    }
  });

  it('is of one account and one deployment, and of nobody who writes one', () => {
    const written = writeCursor(key, 7, { at: 1, floor: 10, sent: [12] });
    expect(readCursor(key, 8, written)).toBeNull();
    expect(readCursor(Buffer.from('another'), 7, written)).toBeNull();
    for (const wrong of [
      '',
      '1',
      written.replace('.a.', '.b.'),
      `${written}x`,
      'x'.repeat(5000),
      '1.1.1..é'.padEnd(40, 'é'),
    ]) {
      expect(readCursor(key, 7, wrong)).toBeNull();
    }
  });

  it('stays short, however much was sent', () => {
    const sent = Array.from({ length: 50_000 }, (_, n) => 1_000_000_000 + 3 * n);
    const written = writeCursor(key, 7, { at: 1_795_564_800, floor: 999_999_999, sent });
    expect(written.length).toBeLessThan(1000);
    expect(readCursor(key, 7, written)?.sent).toEqual(sent.slice(0, 200));
  });
});
