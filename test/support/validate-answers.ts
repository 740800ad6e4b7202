import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';

import type { ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';

interface Answer {
  $ref?: string;
  content?: Record<string, { schema?: object }>;
}

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, Answer> }>>;
  components: { schemas: object; responses: Record<string, Answer> };
}

const document = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as Document;
const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema(document, 'mms');
const compiled = new Map<object, ValidateFunction>();

/** `/a/:id/b` as OpenAPI writes it: `/a/{id}/b`. */
const template = (route: string) => route.replaceAll(/:(\w+)/g, '{$1}').replace(/\/\*$/, '/{path}');

function rooted(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"mms#/components/')) as object;
}

/** What is wrong with an answer by the document; null when nothing is. */
function complaint(method: string, route: string, status: number, type: string, body: string): string | null {
  const operation = document.paths[template(route)]?.[method.toLowerCase()];
  if (!operation) return null;
  const named = operation.responses[String(status)];
  if (!named) return `status ${status} is not documented`;
  const answer = named.$ref ? document.components.responses[named.$ref.split('/').at(-1) ?? ''] : named;
  const content = answer?.content;
  if (!content) return body === '' ? null : 'a body is not documented';
  const media = type.split(';')[0] ?? '';
  const schema = content[media]?.schema;
  if (!schema) return `content type ${media || '(none)'} is not documented`;

  const validate = compiled.get(schema) ?? ajv.compile(rooted(schema));
  compiled.set(schema, validate);
  const value: unknown = /[/+]json$/.test(media) ? JSON.parse(body) : body;
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

/** Every answer of the documented profile is held against its schema; one that does not fit becomes a 599. */
export function validateAnswers(http: FastifyInstance): void {
  http.addHook('onSend', (request, reply, payload, done) => {
    const { url: route } = request.routeOptions;
    if (!route || request.profile?.deployedNames) return done(null, payload);
    // what is streamed is checked by the test that reads it
    if (payload instanceof Readable) return done(null, payload);
    const body = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.toString() : '';
    const wrong = complaint(
      request.method,
      route,
      reply.statusCode,
      String(reply.getHeader('content-type') ?? ''),
      body,
    );
    if (wrong === null) return done(null, payload);
    void reply.code(599).type('text/plain').removeHeader('content-length');
    done(null, `${request.method} ${route} answered ${reply.statusCode} against its document: ${wrong}\n${body}`);
  });
}
