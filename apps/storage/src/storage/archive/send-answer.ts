import { Readable } from 'node:stream';

import { HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { Answer } from './archive.service.js';

/** Sends a file, a part of it or only its headers; what goes wrong before the first byte is told as everywhere. */
export async function sendAnswer(
  { method }: FastifyRequest,
  reply: FastifyReply,
  { status, headers, body }: Answer,
): Promise<void> {
  if (status === 416) {
    void reply.header('content-range', headers['content-range']);
    throw new HttpException('The file ends before that', 416);
  }
  // for the headers alone, a length that was told stays beside a stream only
  const stream = method === 'HEAD' ? Readable.from([]) : await body?.();
  void reply.status(status).headers(headers);
  await reply.send(stream);
}
