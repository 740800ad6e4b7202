import type { paths } from './generated/schema.js';
import { keyHeader } from './key.js';
import { MmsProblem } from './problem.js';
import { queryOf } from './query.js';
import type { Transport } from './transport.js';

/** What is stored: bytes, a file of a form or a disk, or a stream that is read as it is sent. */
export type Data = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** The arguments of `POST /storage/storage/store`, but for the file itself. */
export type FileAbout = NonNullable<paths['/storage/storage/store']['post']['parameters']['query']>;

export interface Stored {
  PK_Store: number;
  /** Whoever has it may read the file. */
  Key: string;
}

/** Stores a file without holding it in memory. A file of a form is stored under its own name, unless another is told. */
export async function upload(
  transport: Transport,
  data: Data,
  about: FileAbout,
  signal?: AbortSignal,
): Promise<Stored> {
  const query = queryOf({ Filename: nameOf(data), ...about });
  const url = await transport.urlOf(`/storage/storage/store?${query.toString()}`);
  const headers = { 'content-type': 'application/octet-stream', ...keyHeader() };
  const body = await bodyOf(data);
  // Node keeps a copy of the body for a redirect, unless that is an error
  const redirect = 'error';
  const init = { method: 'POST', headers, body, redirect, duplex: 'half', signal: signal ?? null };
  const response = await transport.send(url, init as RequestInit, true);
  if (!response.ok) throw await MmsProblem.of(response);
  return (await response.json()) as Stored;
}

const nameOf = (data: Data) => (data instanceof Blob && 'name' in data ? (data.name as string) : undefined);

/** Browsers send what they know the end of: they collect a stream first, on disk when it is large. */
async function bodyOf(data: Data): Promise<Exclude<Data, AsyncIterable<Uint8Array>> | ReadableStream<Uint8Array>> {
  if (data instanceof Blob || data instanceof ArrayBuffer || ArrayBuffer.isView(data)) return data;
  const stream = streamOf(data);
  const inBrowser = 'document' in globalThis || 'importScripts' in globalThis;
  return inBrowser ? new Response(stream).blob() : stream;
}

function streamOf(data: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  if (data instanceof ReadableStream) return data;
  const chunks = data[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel(reason) {
      await chunks.return?.(reason);
    },
  });
}
