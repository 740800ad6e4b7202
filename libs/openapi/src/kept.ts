import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * What stays as it is while the server runs: packed for whoever takes it so, and not sent again to whoever has it. It is
 * made when it is first asked for: a server that starts has other things to do.
 */
export function kept(make: () => string | Buffer, headers: Record<string, string>) {
  let made: ReturnType<typeof ready> | null = null;
  return (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const { plain, packed, etag } = (made ??= ready(make()));
    const vary = [reply.getHeader('vary'), 'Accept-Encoding'].filter(Boolean).join(', ');
    reply.headers({ 'cache-control': 'no-cache', ...headers, etag, vary });
    if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    if (!takesGzip(request.headers['accept-encoding'])) return reply.send(plain);
    return reply.header('content-encoding', 'gzip').send(packed);
  };
}

function ready(content: string | Buffer) {
  const plain = Buffer.from(content);
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url')}"`;
  return { plain, packed: gzipSync(plain), etag };
}

const takesGzip = (accepted: string | string[] = ''): boolean =>
  /(^|,)\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[^,]*)?\s*(,|$)/i.test(String(accepted));
