import type { OpenAPIObject } from '@nestjs/swagger';

import { BODY_CONTENT } from './body-content.js';
import { challenge, conditional, quotas, retryAfter, sharedHeaders, tellOrigin, tellQuotas } from './headers.js';
import type { Operation, Response, Schema } from './operations.js';
import { addHeaders, operationsOf } from './operations.js';
import { problemSchemas } from './problem-schemas.js';

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
  TooManyRequests: 'Too many requests within a minute; again after `Retry-After` seconds',
  StorageFull: 'There is no room for it',
  Unavailable: 'The server or its database cannot do it now; try again after `Retry-After` seconds',
};

const problem = { [PROBLEM]: { schema: { $ref: '#/components/schemas/Problem' } } };

type ComponentsObject = NonNullable<OpenAPIObject['components']>;

/** Adds what every operation has in common: how it refuses, and the second form of a body. */
export function complete(document: OpenAPIObject): OpenAPIObject {
  const components = (document.components ??= {});
  const schemas = (components.schemas ??= {}) as Record<string, unknown>;
  Object.assign(schemas, problemSchemas);
  components.headers = structuredClone(sharedHeaders) as never;
  components.responses = Object.fromEntries(
    Object.entries(common).map(([name, description]) => [name, sharedResponse(name, description) as never]),
  );
  for (const operation of operationsOf(document)) {
    completeOperation(operation, schemas as Record<string, Schema>);
    // what goes through to gateways is theirs to limit
    if (!isRelayed(operation)) tellQuotas(operation);
    tellOrigin(operation.responses);
  }
  tellOrigin(components.responses as Record<string, Response>);
  dropUnused(components, 'responses', document.paths);
  dropUnused(components, 'headers', [document.paths, components.responses]);
  return document;
}

/** Takes away what nothing there refers to. */
function dropUnused(components: ComponentsObject, kind: 'headers' | 'responses', there: unknown): void {
  const text = JSON.stringify(there);
  for (const name of Object.keys(components[kind] ?? {})) {
    if (!text.includes(`#/components/${kind}/${name}"`)) delete components[kind]?.[name];
  }
}

const isRelayed = ({ parameters = [] }: Operation) =>
  parameters.some(({ name, in: place }) => place === 'path' && name === 'path');

function completeOperation(operation: Operation, schemas: Record<string, Schema>): void {
  const { responses, security = [], [BODY_CONTENT]: content } = operation;
  if (content) operation.requestBody = { required: true, content };
  delete operation[BODY_CONTENT];
  const { requestBody } = operation;
  for (const [status, response] of Object.entries(responses)) {
    if ('$ref' in response) continue;
    if (Number(status) >= 400) Object.assign(response, { content: problem });
    if (status === '401') addHeaders(response, challenge);
    if (status === '429') addHeaders(response, retryAfter);
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
    if (known && !('$ref' in known)) addHeaders(known, conditional);
    responses['304'] ??= { description: 'It is what `If-None-Match` says that one has', headers: { ...conditional } };
  }
  if (operation['x-done-once']) {
    const conflict = add(409, 'RequestAtWork');
    if (!('$ref' in conflict)) {
      conflict.description += `. ${AT_WORK}`;
      addHeaders(conflict, retryAfter);
    }
    add(422, 'OtherRequest');
  }
  add(500, 'InternalError');
  add(503, 'Unavailable');
  add(507, 'StorageFull');
  // a route that looks at no credentials says so with an empty list
  if (security.length === 1 && Object.keys(security[0] ?? {}).length === 0) operation.security = [];
  operation.description ??= `${operation.summary ?? ''}.`;
}

/** A form has no room for objects in objects. */
function isFlat(schema: Schema, schemas: Record<string, Schema>): boolean {
  const own = schema.$ref ? schemas[schema.$ref.replace('#/components/schemas/', '')] : schema;
  return Object.values(own?.properties ?? {}).every(
    ({ $ref, type, ...more }) => !$ref && type !== 'object' && type !== 'array' && !('allOf' in more),
  );
}

function sharedResponse(name: string, description: string): Response {
  const response: Response = { description, content: problem };
  if (!/^(InternalError|StorageFull|Unavailable)$/.test(name)) addHeaders(response, quotas);
  if (/^(RequestAtWork|TooManyRequests|Unavailable)$/.test(name)) addHeaders(response, retryAfter);
  return response;
}
