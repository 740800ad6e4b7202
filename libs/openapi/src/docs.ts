import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FastifyInstance } from 'fastify';

/** The generated document of a role, as it stands in `openapi/`. */
export const documentFile = (role: string): string => join(process.cwd(), 'openapi', `${role}.json`);

/** Serves the document of a role at /openapi.json. */
export const docs =
  (role: string) =>
  (http: FastifyInstance): void => {
    const document = readFileSync(documentFile(role), 'utf8');
    http.get('/openapi.json', (_, reply) => reply.type('application/json').send(document));
  };
