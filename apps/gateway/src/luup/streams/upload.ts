import { createHash } from 'node:crypto';

import type { Stream } from './stream.js';
import { headers } from './stream.js';

/** Takes whatever comes, and answers how much it was, and its SHA-256. */
export const upload: Stream = (_, request, response) => {
  const hash = createHash('sha256');
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.length;
    hash.update(chunk);
  });
  request.on('end', () => {
    response.writeHead(200, { ...headers, 'content-type': 'application/json' });
    response.end(JSON.stringify({ Bytes: length, SHA256: hash.digest('hex') }));
  });
  // it breaks off: nobody is there to be told
  request.on('error', () => undefined);
};
