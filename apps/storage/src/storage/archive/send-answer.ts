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
  const stream = method === 'HEAD' ? null : await body?.();
  void reply.status(status).headers(headers);
  await reply.send(stream ?? undefined);
}
