import type { Readable } from 'node:stream';

import { parse } from 'csv-parse';

import { readJson } from './json-body.js';

/** The longest line of a file, in bytes. */
const LONGEST = 262_144;

/** What stands in one line of a file: not yet checked; `Error` when it could not be read at all. */
export type RawRecord = Record<string, unknown>;

/** The file cannot be read on. */
export class BrokenFile extends Error {}

/** `error` when a line has not as many fields as there are columns. */
interface ParsedLine {
  record: Record<string, string>;
  info: { columns: unknown[]; error?: { record: string[] } };
}

/** The lines of a CSV file by the names in its first one, in little memory; a line that has too much in it says so. */
export async function* csvRows(stream: Readable): AsyncGenerator<RawRecord> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = parse({
    columns: true,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    info: true,
    max_record_size: LONGEST,
  });
  const feed = async () => {
    for await (const chunk of stream) {
      if (!parser.write(decoder.decode(chunk as Buffer, { stream: true }))) {
        await new Promise((resolve) => parser.once('drain', resolve));
      }
    }
    parser.end(decoder.decode());
  };
  feed().catch((error: Error) => parser.destroy(error));
  try {
    for await (const line of parser) {
      const { record, info } = line as ParsedLine;
      const tooMany = (info.error?.record.length ?? 0) > info.columns.length;
      yield tooMany ? { ...record, Error: 'has more fields than the first line has names' } : record;
    }
  } catch (error) {
    throw new BrokenFile(reasonOf(error));
  }
}

const reasonOf = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'is not UTF-8';
  return code?.startsWith('CSV_') ? (message ?? 'is not CSV').slice(0, 200) : 'cannot be read';
};

/** The objects of a file with one on each line, in little memory. */
export async function* ndjsonRows(stream: Readable): AsyncGenerator<RawRecord> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  const decode = (chunk?: Buffer) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new BrokenFile('is not UTF-8');
    }
  };
  for await (const chunk of stream) {
    const lines = (rest + decode(chunk as Buffer)).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LONGEST) throw new BrokenFile(`has a line longer than ${LONGEST} characters`);
    for (const line of lines) if (line.trim() !== '') yield parsed(line);
  }
  rest += decode();
  if (rest.trim() !== '') yield parsed(rest);
}

function parsed(line: string): RawRecord {
  try {
    const value = readJson(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as RawRecord;
    return { Error: 'must be an object' };
  } catch {
    return { Error: 'is not JSON' };
  }
}
