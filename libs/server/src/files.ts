import { Readable } from 'node:stream';

import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** The type under which Fastify sees what is uploaded, whatever it is. */
const UPLOAD = 'application/x-upload';

const read = /^\s*application\/(json|x-www-form-urlencoded)\s*(;|$)/i;

declare module 'fastify' {
  interface FastifyContextConfig {
    upload?: true;
  }
  interface FastifyRequest {
    /** Of a body that comes as a stream to a route that takes uploads: the type that was sent. */
    uploadType: string | null;
  }
}

/** The route takes a body of any type as a stream; JSON and forms are read as everywhere. */
export const TakesUploads = () => RouteConfig({ upload: true });

/** Bodies that are files come as streams: whoever takes one limits what it reads of it. */
export function addFiles(http: FastifyInstance): void {
  const types = ['text/csv', 'application/x-ndjson', UPLOAD];
  http.addContentTypeParser(types, (_, payload, done) => done(null, payload));
  http.decorateRequest('uploadType', null);
  http.addHook('onRequest', (request, _, done) => {
    const { headers, routeOptions } = request;
    const hasBody = Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;
    if (routeOptions.config.upload && hasBody && !read.test(headers['content-type'] ?? '')) {
      request.uploadType = headers['content-type'] ?? '';
      headers['content-type'] = UPLOAD;
    }
    done();
  });
}

/** The body of a request that is a file. */
export const streamOf = ({ body }: FastifyRequest): Readable | null => (body instanceof Readable ? body : null);
