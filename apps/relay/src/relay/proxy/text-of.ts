import type { Readable } from 'node:stream';

import { badArgument } from '@app/server';

const LONGEST = 1_048_576;

/** All that a stream brings, as text; it is not read beyond the limit. */
export async function textOf(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    // leaving the loop ends the stream
    if (length > LONGEST) throw badArgument('url', 'is answered with more than 1 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
