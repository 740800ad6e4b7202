import type { Readable } from 'node:stream';

import type { RawRecord } from '@app/server';
import { csvRows, ndjsonRows } from '@app/server';

import { fromLines } from './csv.js';

/** The accounts of a file, one after the other, in little memory. */
export const readRecords = (stream: Readable, format: 'csv' | 'ndjson'): AsyncIterable<RawRecord> =>
  format === 'csv' ? fromLines(csvRows(stream)) : ndjsonRows(stream);
