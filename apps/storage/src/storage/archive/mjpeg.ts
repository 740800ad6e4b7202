import { Readable } from 'node:stream';

import { UnsupportedMediaTypeException } from '@nestjs/common';

import { splitParts } from './split-parts.js';

const BOUNDARY = 'mms-next-picture';

/** The type of what `mjpegOf` answers. */
export const MJPEG = `multipart/x-mixed-replace; boundary=${BOUNDARY}`;

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
    const stream = Readable.from(pictures(file, boundary, begin), { objectMode: false });
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

async function* pictures(file: Readable, boundary: string, begin: Buffer): AsyncGenerator<Buffer | string> {
  for await (const piece of splitParts(all(begin, file), boundary)) {
    yield piece ?? `\r\n--${BOUNDARY}\r\nContent-Type: image/jpeg\r\n\r\n`;
  }
  yield `\r\n--${BOUNDARY}--\r\n`;
}
