import { Readable } from 'node:stream';

import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Bodies that are files come as streams: whoever takes one limits what it reads of it. */
export function addFiles(http: FastifyInstance): void {
  http.addContentTypeParser(['text/csv', 'application/x-ndjson'], (_, payload, done) => done(null, payload));
}

/** The body of a request that is a file. */
export const streamOf = ({ body }: FastifyRequest): Readable | null => (body instanceof Readable ? body : null);
