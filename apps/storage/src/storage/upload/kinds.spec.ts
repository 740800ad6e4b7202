import { kindOf } from './kinds.js';

const of = (...parts: (string | number[])[]) =>
  kindOf(
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part)))),
  );

describe('kindOf', () => {
  it.each([
    ['a JPEG', [[0xff, 0xd8, 0xff, 0xe0], 'xxJFIF'], 'image/jpeg'],
    ['a PNG', [[0x89], 'PNG\r\n', [0x1a], '\n'], 'image/png'],
    ['a WebP', ['RIFFxxxxWEBP'], 'image/webp'],
    ['an AVI', ['RIFFxxxxAVI '], 'video/x-msvideo'],
    ['an MP4', [[0, 0, 0, 24], 'ftypisom'], 'video/mp4'],
    ['an MP4 of a phone', [[0, 0, 0, 24], 'ftypMSNV'], 'video/mp4'],
    ['a film of a phone', [[0, 0, 0, 24], 'ftyp3gp5'], 'video/3gpp'],
    ['a picture of a phone', [[0, 0, 0, 24], 'ftypheic'], 'image/heic'],
    ['an AVIF', [[0, 0, 0, 24], 'ftypavif'], 'image/avif'],
    ['a QuickTime film', [[0, 0, 0, 20], 'ftypqt  '], 'video/quicktime'],
    ['a sound', [[0, 0, 0, 24], 'ftypM4A '], 'audio/mp4'],
    ['a backup', [[0x1f, 0x8b, 8, 0]], 'application/gzip'],
  ])('knows %s', (_, parts, type) => expect(of(...parts)?.type).toBe(type));

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a program', 'alert(1)'],
    ['a document', '%PDF-1.7'],
    ['half a beginning', 'RIFFxxxxWEB'],
  ])('takes %s for bytes', (_, text) => expect(of(text)).toBeNull());
});
