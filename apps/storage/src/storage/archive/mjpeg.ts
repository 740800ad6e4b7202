import type { Readable } from 'node:stream';
import { PassThrough } from 'node:stream';

import { Dicer } from '@fastify/busboy';
import { UnsupportedMediaTypeException } from '@nestjs/common';

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
    return pictures(file, boundary, begin);
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

function pictures(file: Readable, boundary: string, begin: Buffer): Readable {
  const out = new PassThrough();
  const parser = new Dicer({ boundary });
  parser.on('part', (part) => {
    out.write(`--${BOUNDARY}\r\nContent-Type: image/jpeg\r\n\r\n`);
    part.on('data', (chunk: Buffer) => {
      if (out.write(chunk)) return;
      part.pause();
      out.once('drain', () => part.resume());
    });
    part.once('end', () => out.write('\r\n'));
    // a recording that was cut off is shown as far as it goes
    part.once('error', () => undefined);
  });
  const end = () => out.writable && out.end(`--${BOUNDARY}--\r\n`);
  parser.once('finish', end).once('error', end);
  file.once('error', (error) => out.destroy(error));
  out.once('close', () => file.destroy());
  parser.write(begin);
  file.pipe(parser);
  return out;
}
