import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import type { FastifyReply, FastifyRequest } from 'fastify';

/** What stays as it is while the server runs: packed for whoever takes it so, and not sent again to whoever has it. */
export function kept(content: string | Buffer, headers: Record<string, string>) {
  const plain = Buffer.from(content);
  const packed = gzipSync(plain);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url')}"`;
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const vary = [reply.getHeader('vary'), 'Accept-Encoding'].filter(Boolean).join(', ');
    reply.headers({ 'cache-control': 'no-cache', ...headers, etag, vary });
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    if (!takesGzip(request.headers['accept-encoding'])) return reply.send(plain);
    return reply.header('content-encoding', 'gzip').send(packed);
  };
}

const takesGzip = (accepted: string | string[] = ''): boolean =>
  /(^|,)\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[^,]*)?\s*(,|$)/i.test(String(accepted));
