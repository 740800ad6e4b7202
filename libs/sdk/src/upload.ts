import { keyHeader } from './key.js';
import { MmsProblem } from './problem.js';
import { queryOf } from './query.js';
import type { Transport } from './transport.js';

/** What is stored: bytes, a file of a form or a disk, or a stream that is read as it is sent. */
export type Data = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** The arguments of `POST /storage/storage/store`, but for the file itself. */
export type FileAbout = Record<string, string | number>;

export interface Stored {
  PK_Store: number;
  /** Whoever has it may read the file. */
  Key: string;
}

/** Stores a file without holding it in memory. */
export async function upload(
  transport: Transport,
  data: Data,
  about: FileAbout,
  signal?: AbortSignal,
): Promise<Stored> {
  const query = queryOf(about);
  const url = await transport.urlOf(`/storage/storage/store?${query.toString()}`);
  const headers = { 'content-type': 'application/octet-stream', ...keyHeader() };
  const whole = data instanceof Blob || data instanceof ArrayBuffer || ArrayBuffer.isView(data);
  const body = whole ? (data as Blob) : streamOf(data);
  const init = { method: 'POST', headers, body, duplex: 'half', signal: signal ?? null };
  const request = new Request(url, init as RequestInit);
  const response = await (whole ? transport.send(request) : transport.sendOnce(request));
  if (!response.ok) throw await MmsProblem.of(response);
  return (await response.json()) as Stored;
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
