import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { FastifyInstance } from 'fastify';

/** Nothing but what this server itself serves is loaded or asked; Swagger UI writes styles into its page. */
const policy = (formsTo: string) =>
  [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  `form-action ${["'self'", formsTo].filter(Boolean).join(' ')}`,
  "frame-ancestors 'none'",
].join('; ');

const types: Record<string, string> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

const demoUsers = ['admin', 'oem', 'distributor', 'dealer', 'support', 'owner', 'member', 'viewer'];

/**
 * A page with its parts, each read once. `files` maps a path to a file, `formsTo` is another origin that forms lead to, and that is
 * told from which one they come.
 */
export function addPage(http: FastifyInstance, files: Record<string, string>, { formsTo = '' } = {}): void {
  const csp = policy(formsTo);
  for (const [path, file] of Object.entries(files)) {
    const content = readFileSync(file);
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    http.get(path, (_, reply) =>
      reply
        .header('content-security-policy', csp)
        .header('referrer-policy', formsTo ? 'origin' : 'no-referrer')
        .header('cache-control', 'no-cache')
        .type(`${type}; charset=utf-8`)
        .send(content),
    );
  }
}

const own = (name: string) => join(process.cwd(), 'libs/openapi/assets', name);

/** The page behind the links in mails: confirms an address, takes a new password, accepts an invitation. */
function addCodePage(http: FastifyInstance): void {
  addPage(http, { '/code': own('code.html'), '/code/code.js': own('code.js') });
}

/** Serves the document of a role at /openapi.json, for older generators at /openapi-3.0.json, and the Swagger UI over it at /docs. */
export const docs =
  (role: string) =>
  (http: FastifyInstance, { demo }: { demo: boolean }): void => {
    const read = (folder: string) => readFileSync(join(process.cwd(), folder, `${role}.json`), 'utf8');
    const [document, older] = [read('openapi'), read('openapi/3.0')];
    http.get('/openapi.json', (_, reply) => reply.type('application/json').send(document));
    http.get('/openapi-3.0.json', (_, reply) => reply.type('application/json').send(older));

    if (role === 'mms' || role === 'auth') addCodePage(http);
    const swagger = (name: string) => join(dirname(require.resolve('swagger-ui-dist/package.json')), name);
    addPage(http, {
      '/docs': own('index.html'),
      '/docs/docs.css': own('docs.css'),
      '/docs/docs.js': own('docs.js'),
      '/docs/sha1.js': own('sha1.js'),
      '/docs/swagger-ui.css': swagger('swagger-ui.css'),
      '/docs/swagger-ui-bundle.js': swagger('swagger-ui-bundle.js'),
    });
    http.get('/docs/config.json', (_, reply) => reply.send({ users: demo && role === 'mms' ? demoUsers : [] }));
  };
