import { Transform } from 'node:stream';

import type { Count } from './answer.js';

/** Counts what passes. */
export const counted = (count: Count): Transform =>
  new Transform({
    transform(chunk: Buffer, _, done) {
      const wait = count(chunk.length);
      if (wait) wait.then(() => done(null, chunk), done);
      else done(null, chunk);
    },
  });
