import type { OpenAPIObject } from '@nestjs/swagger';

import { BODY_CONTENT } from './body-content.js';
import type { Operation, Schema } from './operations.js';
import { operationsOf } from './operations.js';

const PROBLEM = 'application/problem+json';
const FORM = 'application/x-www-form-urlencoded';

/** What is answered to a request whose key is that of one that has not come to its end. */
const AT_WORK = 'A request with this `Idempotency-Key` is being worked on; it is answered after `Retry-After` seconds';

/** What any server of ours may answer to anything. */
const common = {
  BadRequest: 'The request is malformed, or an argument is not what it must be',
  Forbidden: 'An API token is not enough here',
  ContentTooLarge: 'The body is larger than 1 MiB',
  RequestAtWork: AT_WORK,
  OtherRequest: 'The `Idempotency-Key` came with another request',
  UnsupportedMediaType: 'The body is neither JSON nor a form',
  InternalError: 'A fault of the server; the request id finds it in its log',
  Unavailable: 'The server or its database cannot do it now; try again after `Retry-After` seconds',
};

const problem = { [PROBLEM]: { schema: { $ref: '#/components/schemas/Problem' } } };

/** Adds what every operation has in common: how it refuses, and the second form of a body. */
export function complete(document: OpenAPIObject): OpenAPIObject {
  const components = (document.components ??= {});
  const schemas = (components.schemas ??= {}) as Record<string, unknown>;
  Object.assign(schemas, problemSchemas);
  components.responses = Object.fromEntries(
    Object.entries(common).map(([name, description]) => [name, { description, content: problem as never }]),
  );
  for (const operation of operationsOf(document)) completeOperation(operation, schemas as Record<string, Schema>);
  const used = JSON.stringify(document.paths);
  for (const name of Object.keys(common)) {
    if (!used.includes(`#/components/responses/${name}"`)) delete components.responses[name];
  }
  return document;
}

function completeOperation(operation: Operation, schemas: Record<string, Schema>): void {
  const { responses, security = [], [BODY_CONTENT]: content } = operation;
  if (content) operation.requestBody = { required: true, content };
  delete operation[BODY_CONTENT];
  const { requestBody } = operation;
  for (const [status, response] of Object.entries(responses)) {
    if (Number(status) >= 400 && !('$ref' in response)) Object.assign(response, { content: problem });
    if (status === '401') Object.assign(response, { headers: { 'WWW-Authenticate': challenge } });
  }
  const add = (status: number, name: string) => (responses[status] ??= { $ref: `#/components/responses/${name}` });
  add(400, 'BadRequest');
  if (responses['401']) add(403, 'Forbidden');
  if (requestBody) {
    add(413, 'ContentTooLarge');
    add(415, 'UnsupportedMediaType');
    const json = requestBody.content['application/json'];
    if (json?.schema && isFlat(json.schema, schemas)) requestBody.content[FORM] = json;
  }
  if (operation['x-conditional']) {
    const known = responses['200'];
    if (known && !('$ref' in known)) known.headers = { ...conditional, ...known.headers };
    responses['304'] ??= { description: 'It is what `If-None-Match` says that one has', headers: conditional };
  }
  if (operation['x-done-once']) {
    const conflict = add(409, 'RequestAtWork');
    if ('description' in conflict) conflict.description += `. ${AT_WORK}`;
    add(422, 'OtherRequest');
  }
  add(500, 'InternalError');
  add(503, 'Unavailable');
  // a route that looks at no credentials says so with an empty list
  if (security.length === 1 && Object.keys(security[0] ?? {}).length === 0) operation.security = [];
  operation.description ??= `${operation.summary ?? ''}.`;
}

const conditional = {
  ETag: { description: 'Stands for what is answered', schema: { type: 'string' } },
  'Cache-Control': { description: '`private, no-cache`', schema: { type: 'string' } },
  Vary: { description: 'The headers that say who asks', schema: { type: 'string' } },
};

const challenge = {
  description: '`MMSAuth error="…"`: invalid session, invalid signature, expired token or invalid token',
  schema: { type: 'string' },
};

/** A form has no room for objects in objects. */
function isFlat(schema: Schema, schemas: Record<string, Schema>): boolean {
  const own = schema.$ref ? schemas[schema.$ref.replace('#/components/schemas/', '')] : schema;
  return Object.values(own?.properties ?? {}).every(
    ({ $ref, type, ...more }) => !$ref && type !== 'object' && type !== 'array' && !('allOf' in more),
  );
}

const text = (description: string, example: string) => ({ type: 'string', description, examples: [example] });

const problemSchemas = {
  Problem: {
    type: 'object',
    description: 'What went wrong, after RFC 9457',
    required: ['type', 'title', 'status'],
    properties: {
      type: text('The kind of problem', 'urn:mms:problem:not-found'),
      title: text('The kind of problem in words', 'Not found'),
      status: { type: 'integer', description: 'The HTTP status', examples: [404] },
      detail: text('What is wrong with this request', 'No account 12'),
      instance: text('The id of the request, as it stands in the logs', '4f0c6a7be2d14a39'),
      errors: {
        type: 'array',
        description: 'Each argument that was refused',
        items: { $ref: '#/components/schemas/ProblemItem' },
      },
    },
  },
  ProblemItem: {
    type: 'object',
    description: 'One argument that was refused, and why',
    required: ['name', 'detail'],
    properties: {
      name: text('The name of the argument, with dots where it lies inside another', 'Billing.PK_Country'),
      detail: text('What is allowed', 'must be a whole number'),
    },
  },
};
