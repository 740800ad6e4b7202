import 'reflect-metadata';

import { createPool } from 'mysql2/promise';

import { obey } from '../child.js';
import { times } from '../timed.js';
import type { Kind } from './asked.js';
import { statementOf } from './asked.js';

/**
 * The statements of `event-query` and nothing else, in a process of their own: beside all that measures the others, each round met
 * that one's large collections, and the yardstick looked twice as slow as it is.
 */
const pool = createPool({ uri: (process.env.DATABASE_URL ?? '').replace('mariadb:', 'mysql:'), connectionLimit: 10 });

obey({
  times: ({ kind, asked, atOnce }: { kind: Kind; asked: number[]; atOnce: number }) => {
    const one = (n: number) => {
      const { sql, args } = statementOf(kind, n);
      return pool.execute(sql, args);
    };
    return times(asked, one, atOnce);
  },
});
