import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { FastifyInstance } from 'fastify';

import { kept } from './kept.js';
import { samplesOf } from './samples/index.js';

/** Nothing but what this server itself serves is loaded, run or asked: no scripts and styles that stand in a page. */
const policy = (formsTo: string) =>
  [
    "default-src 'self'",
    "style-src 'self'",
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
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const headers = {
      'content-security-policy': csp,
      'content-type': `${type}; charset=utf-8`,
      'referrer-policy': formsTo ? 'origin' : 'no-referrer',
    };
    // read now: what runs stays what it was when its files are replaced
    const content = readFileSync(file);
    http.get(
      path,
      kept(() => content, headers),
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
    const json = { 'content-type': 'application/json; charset=utf-8' };
    const serve = (path: string, make: () => string) => http.get(path, kept(make, json));
    serve('/openapi.json', () => document);
    serve('/openapi-3.0.json', () => older);

    if (role === 'mms' || role === 'auth') addCodePage(http);
    addPage(http, docsFiles());
    serve('/docs/samples.json', () => JSON.stringify(samplesOf(JSON.parse(document) as object)));
    const offered = demo && role === 'mms' ? { users: demoUsers, password: 'demo-password' } : { users: [] };
    http.get('/docs/config.json', (_, reply) => reply.send(offered));
  };

/** Swagger UI, and what stands around it. */
function docsFiles(): Record<string, string> {
  const swagger = (name: string) => join(dirname(require.resolve('swagger-ui-dist/package.json')), name);
  const parts = readdirSync(own('docs')).filter((name) => name !== 'index.html');
  return {
    '/docs': own('docs/index.html'),
    ...Object.fromEntries(parts.map((name) => [`/docs/${name}`, own(`docs/${name}`)])),
    '/docs/swagger-ui.css': swagger('swagger-ui.css'),
    '/docs/swagger-ui-bundle.js': swagger('swagger-ui-bundle.js'),
  };
}
