import type { IncomingMessage } from 'node:http';

import { badArgument } from '@app/server';

import { multipartOf } from './multipart.js';

/** A file on its way here. */
export interface Incoming {
  /** What is told of it before it comes. */
  sent: Readonly<Record<string, unknown>>;

  /** How many bytes it has, where that is known. */
  size: number | null;

  /** What it is called where it comes from, if that is told beside the arguments. */
  filename: string | null;

  data: AsyncIterable<Uint8Array>;

  /** Whether something may be told of it behind its bytes. */
  tellsMore: boolean;

  /** What is told of it behind its bytes, once they have been read. */
  rest(): Promise<Readonly<Record<string, unknown>>>;
}

interface Request {
  raw: IncomingMessage;
  body: unknown;
  query: unknown;
  uploadType: string | null;
}

/** How long what is left of a refused file may go on coming, so that its sender reads why: in milliseconds. */
const PATIENCE = 10_000;

/** Works on the file of a request: a part of a form, the body itself, or base64 in JSON or a form. */
export async function takeIn<T>(request: Request, work: (incoming: Incoming) => Promise<T>): Promise<T> {
  try {
    return await work(await incomingOf(request));
  } catch (error) {
    const { raw } = request;
    raw.unpipe().resume();
    if (!raw.readableEnded) setTimeout(() => !raw.readableEnded && raw.destroy(), PATIENCE).unref();
    throw error;
  }
}

const nothing = () => Promise.resolve({});

async function incomingOf({ raw, body, query, uploadType }: Request): Promise<Incoming> {
  const sent = query as Record<string, unknown>;
  if (uploadType !== null && /^\s*multipart\/form-data\b/i.test(uploadType)) return multipartOf(raw, uploadType, sent);
  if (uploadType !== null) {
    const length = raw.headers['content-length'];
    const data = raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
    return {
      sent,
      size: length === undefined ? null : Number(length),
      filename: null,
      data,
      tellsMore: false,
      rest: nothing,
    };
  }
  const fields = body as Record<string, unknown>;
  const data = bytesOf(fields.Data);
  return { sent: fields, size: data.length, filename: null, data: only(data), tellsMore: false, rest: nothing };
}

/** Base64, as it is printed in any way; a blank is a plus that was not written as a form has it. */
function bytesOf(data: unknown): Buffer {
  if (data === undefined) throw badArgument('Data', 'is missing: a part of a form, the body itself, or base64');
  if (typeof data !== 'string') throw badArgument('Data', 'must be base64');
  const text = data.replaceAll(/[\r\n]/g, '').replaceAll(' ', '+');
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text) || text.replaceAll('=', '').length % 4 === 1)
    throw badArgument('Data', 'must be base64');
  return Buffer.from(text, 'base64');
}

async function* only(data: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(data);
}
