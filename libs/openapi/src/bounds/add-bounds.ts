import type { OpenAPIObject } from '@nestjs/swagger';

import type { Parameter, Response, Schema } from '../operations.js';
import { operationsOf } from '../operations.js';
import { lists } from './lists.js';
import { describePathParameter } from './parameters.js';
import { meanings } from './meanings.js';
import { LINE } from './patterns.js';
import type { Bound } from './texts.js';
import { headers, texts } from './texts.js';

const LARGEST = Number.MAX_SAFE_INTEGER;
const LARGEST_INT32 = 2_147_483_647;

const holds = ({ type }: Schema, kind: string) => type === kind || (Array.isArray(type) && type.includes(kind));

/** Says of all numbers, texts and lists how large they can be, where they do not say it themselves. */
export function addBounds(document: OpenAPIObject, lengths: Record<string, number>): void {
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {}))
    bound(schema as Schema, [name], lengths);
  boundHeaders(document.components?.headers as Response['headers']);
  for (const operation of operationsOf(document)) {
    for (const parameter of operation.parameters ?? []) boundParameter(parameter);
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) bound(schema, [], lengths);
    for (const response of Object.values(operation.responses)) {
      if ('$ref' in response) continue;
      for (const { schema } of Object.values(response.content ?? {})) bound(schema, [], lengths);
      boundHeaders(response.headers);
    }
  }
}

function boundHeaders(known: Response['headers'] = {}): void {
  for (const [name, { schema }] of Object.entries(known)) {
    if (schema && !schema.enum && !schema.format) Object.assign(schema, headers[name]);
  }
}

/** An argument that is text says itself how long it may be, or it may be anything. */
function boundParameter(parameter: Parameter): void {
  const { in: where, name, schema = {} } = parameter;
  parameter.description ??= meanings[name];
  if (where === 'path') describePathParameter(parameter);
  else if (where === 'header') Object.assign(schema, { ...headers[name], ...schema });
  else if (holds(schema, 'integer')) boundInteger(schema, name);
  else if (schema.items && holds(schema.items, 'integer')) boundInteger(schema.items, name);
}

/** `path` is where a schema stands: the name of the schema that it lies in, if it has one, and its own. */
function bound(schema: Schema | undefined, path: string[], lengths: Record<string, number>): void {
  if (!schema || schema.$ref) return;
  const name = path.at(-1) ?? '';
  if (holds(schema, 'integer')) boundInteger(schema, name);
  if (holds(schema, 'string')) boundText(schema, path, lengths);
  if (schema.type === 'array') schema.maxItems ??= lists[path.join('.')];
  for (const [property, each] of Object.entries(schema.properties ?? {})) {
    const place = [...path.slice(0, 1), property];
    if (!each.$ref && !each.allOf) each.description ??= meanings[place.join('.')] ?? meanings[property];
    bound(each, place, lengths);
  }
  bound(schema.items, path, lengths);
  for (const each of [...(schema.oneOf ?? []), ...(schema.allOf ?? [])]) bound(each, path, lengths);
}

/** JSON has no larger whole numbers that all programs read. */
function boundInteger(schema: Schema, name: string): void {
  schema.minimum ??= /^[PF]K_/.test(name) ? 0 : -LARGEST;
  schema.maximum ??= LARGEST;
  schema.format ??= schema.minimum >= -LARGEST_INT32 && schema.maximum <= LARGEST_INT32 ? 'int32' : 'int64';
}

function boundText(schema: Schema, path: string[], lengths: Record<string, number>): void {
  if (schema.enum || schema.format === 'binary') return;
  const name = path.at(-1) ?? '';
  const known: Bound = texts[path.join('.')] ?? texts[name] ?? {};
  schema.maxLength ??= known.maxLength ?? lengths[name];
  if (schema.format === undefined && name !== '') schema.pattern ??= known.pattern ?? LINE;
}
