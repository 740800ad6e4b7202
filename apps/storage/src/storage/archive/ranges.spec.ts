import { rangeOf } from './ranges.js';

describe('rangeOf', () => {
  it.each([
    ['bytes=0-3', { start: 0, end: 3 }],
    ['bytes=4-', { start: 4, end: 9 }],
    ['bytes=8-200', { start: 8, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    [' Bytes = 1 - 2 ', { start: 1, end: 2 }],
  ])('reads %s', (header, range) => expect(rangeOf(header, 10)).toEqual(range));

  it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('finds nothing at %s', (header) =>
    expect(rangeOf(header, 10)).toBe('none'),
  );

  it.each([undefined, '', 'bytes', 'bytes=-', 'bytes=3-2', 'bytes=0-1,3-4', 'lines=0-1', 'bytes=a-b', 'bytes=1-2x'])(
    'passes over %s',
    (header) => expect(rangeOf(header, 10)).toBeNull(),
  );

  it('finds nothing in what is empty', () => expect(rangeOf('bytes=0-', 0)).toBe('none'));
});
