import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';

import { Busboy } from '@fastify/busboy';
import { badArgument } from '@app/server';

import type { Incoming } from './incoming.js';

/** What a form may have: a dozen short arguments and one file. */
const limits = { fields: 50, fieldNameSize: 100, fieldSize: 4096, parts: 60, files: 2, headerPairs: 20 };

const broken = () => badArgument('body', 'is not a whole form, as multipart/form-data has it, with one file');

/** A form, once its file begins: arguments before it are told, those behind it when it has been read. */
export function multipartOf(
  request: IncomingMessage,
  type: string,
  query: Readonly<Record<string, unknown>>,
): Promise<Incoming> {
  const before = new Map(Object.entries(query));
  const behind = new Map<string, unknown>();
  let file: Readable | null = null;
  const parser = parserOf(type);

  const begun = new Promise<Incoming>((resolve, reject) => {
    const end = new Promise<void>((finish, fail) => {
      parser.once('finish', finish).once('error', () => fail(broken()));
      request.once('error', () => fail(broken()));
    }).catch((error: unknown) => {
      request.unpipe(parser);
      file?.destroy(error as Error);
      throw error;
    });
    end.then(() => reject(badArgument('Data', 'is missing: it is the part with the file')), reject);

    parser.on('file', (name, stream, filename) => {
      stream.on('error', () => undefined); // told by the end of the form
      if (name !== 'Data' || file) return parser.destroy(broken());
      file = stream;
      const rest = () => end.then(() => Object.fromEntries(behind));
      resolve({
        sent: Object.fromEntries(before),
        size: null,
        filename: filename || null,
        data: stream,
        tellsMore: true,
        rest,
      });
    });
  });
  parser.on('field', (name, value, _, truncated) => {
    if (truncated) return parser.destroy(broken());
    (file ? behind : before).set(name, value);
  });
  for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) {
    parser.on(limit, () => parser.destroy(broken()));
  }
  request.pipe(parser);
  return begun;
}

function parserOf(type: string): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits,
      isPartAFile: (name, _, filename) => name === 'Data' || filename !== undefined,
    });
  } catch {
    throw broken(); // without a boundary
  }
}
