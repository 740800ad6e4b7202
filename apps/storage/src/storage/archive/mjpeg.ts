import { Readable } from 'node:stream';

import { UnsupportedMediaTypeException } from '@nestjs/common';

import { splitParts } from './split-parts.js';

const BOUNDARY = 'mms-next-picture';

const NEXT = Buffer.from(`\r\n--${BOUNDARY}\r\nContent-Type: image/jpeg\r\n\r\n`);
const LAST = Buffer.from(`\r\n--${BOUNDARY}--\r\n`);

/** The type of what `mjpegOf` answers. */
export const MJPEG = `multipart/x-mixed-replace; boundary=${BOUNDARY}`;

/** Bytes that are sent at once, where there are as many. */
const AT_ONCE = 16_384;

/** How much of the beginning is looked at. */
const MOST = 16_384;

const isMixed = (header: string) => /^content-type\s*:\s*multipart\/x-mixed-replace\b/im.test(header);
const FIRST_LINE = /^[\r\n]*--([\w'()+,./:=? -]{1,70}?)[ \t]*\r?\n/;

/**
 * The pictures of a stream that was stored with its HTTP header, as a stream. What parts them, and what they are said to
 * be, is ours: the header and those of the pictures could say anything.
 */
export async function mjpegOf(file: Readable): Promise<Readable> {
  try {
    const { boundary, begin } = await beginningOf(file);
    const stream = Readable.from(joined(pictures(file, boundary, begin)), { objectMode: false });
    // who goes away before the first picture has not begun with it
    return stream.once('close', () => file.destroy());
  } catch (error) {
    file.destroy();
    throw error;
  }
}

/** What parts the pictures, and what has been read of them. */
async function beginningOf(file: Readable): Promise<{ boundary: string; begin: Buffer }> {
  let head = Buffer.alloc(0);
  for await (const chunk of file.iterator({ destroyOnReturn: false })) {
    head = Buffer.concat([head, chunk as Buffer]);
    const text = head.subarray(0, MOST).toString('latin1');
    const end = /\r?\n\r?\n/.exec(text);
    const first = end && FIRST_LINE.exec(text.slice(end.index + end[0].length));
    if (end && first && isMixed(text.slice(0, end.index))) {
      const from = end.index + end[0].length + first[0].indexOf('--');
      return { boundary: first[1] ?? '', begin: head.subarray(from) };
    }
    if (head.length > MOST) break;
  }
  throw new UnsupportedMediaTypeException('The file does not begin with the header of a stream of pictures');
}

async function* all(begin: Buffer, file: Readable): AsyncGenerator<Buffer> {
  yield begin;
  yield* file as AsyncIterable<Buffer>;
}

/** Small pieces together: each would be a chunk by itself. */
async function* joined(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < AT_ONCE) continue;
    yield Buffer.concat(waiting, length);
    waiting = [];
    length = 0;
  }
  if (length > 0) yield Buffer.concat(waiting, length);
}

async function* pictures(file: Readable, boundary: string, begin: Buffer): AsyncGenerator<Buffer> {
  for await (const piece of splitParts(all(begin, file), boundary)) {
    yield piece ?? NEXT;
  }
  yield LAST;
}
