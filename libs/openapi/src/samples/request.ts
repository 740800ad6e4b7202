import type { Document, Found, Operation, Parameter } from './document.js';
import type { Argument } from './value.js';
import { argumentOf, valueOf } from './value.js';

type Arguments = Record<string, Argument>;

/** A request that a sample sends, whatever the language. */
export interface SampleRequest {
  method: string;
  path: string;
  pathArguments: Arguments;
  query: Arguments;
  headers: Arguments;
  body: { type: 'json'; value: unknown } | { type: 'file' | 'rows'; mime: string } | null;
  answer: 'json' | 'nothing' | 'text' | 'bytes' | 'stream';
  /** Who asks: anybody, a user or a gateway with a session, or who has an identity and wants a session. */
  as: 'anybody' | 'user' | 'gateway' | 'identity';
}

/** What gateways alone may do. */
const ofGateways = ['post_events', 'report_status'];

/** The request of an operation with what it must have, and one argument more where that shows how arguments are given. */
export function requestOf(document: Document, { path, method, operation }: Found): SampleRequest {
  const { parameters = [] } = operation;
  const told = (place: string) => {
    const wanted = parameters.filter((each) => each.in === place && each.required);
    return Object.fromEntries(wanted.map((each) => [each.name, argumentOf(document, each)]));
  };
  const [query, body] = [told('query'), bodyOf(document, operation)];
  const more = body || Object.keys(query).length > 0 ? undefined : tellingArgument(parameters);
  if (more) query[more.name] = more.name === 'Count' ? 10 : argumentOf(document, more);
  return {
    method: method.toUpperCase(),
    path,
    pathArguments: { ...told('path'), ...(isRelayed(path) ? { path: 'data_request?id=alive' } : {}) },
    query: body?.type === 'file' ? storing : query,
    headers: told('header'),
    body,
    answer: answerOf(operation),
    as: whoAsks(operation),
  };
}

/** What stands at a gateway: the rest of the path is the gateway's own. */
export const isRelayed = (path: string) => path.endsWith('/{path}');

const storing = { PK_StorageType: 3, Filename: 'door.jpg' };

function tellingArgument(parameters: Parameter[]): Parameter | undefined {
  const optional = parameters.filter((each) => each.in === 'query' && !each.required && !/^MMS|key$/i.test(each.name));
  return (
    optional.find(({ name }) => name === 'Count') ??
    optional.find(({ example, schema }) => (example ?? schema?.example ?? schema?.examples) !== undefined)
  );
}

function bodyOf(document: Document, { requestBody }: Operation): SampleRequest['body'] {
  const content = requestBody?.content ?? {};
  if (content['application/octet-stream']) return { type: 'file', mime: 'application/octet-stream' };
  const json = content['application/json'];
  if (json?.schema) {
    const recorded = json.example ?? Object.values(json.examples ?? {})[0]?.value;
    return { type: 'json', value: recorded ?? valueOf(document, json.schema) };
  }
  return requestBody ? { type: 'rows', mime: 'text/csv' } : null;
}

function answerOf({ responses }: Operation): SampleRequest['answer'] {
  const success = Object.entries(responses).find(([status]) => Number(status) < 400);
  const types = Object.keys(success?.[1].content ?? {});
  if (types.length === 0) return 'nothing';
  if (types.includes('text/event-stream')) return 'stream';
  if (types.includes('application/json')) return 'json';
  return types.some((type) => type.startsWith('text/') || type === 'application/x-ndjson') ? 'text' : 'bytes';
}

function whoAsks(operation: Operation): SampleRequest['as'] {
  if (operation.operationId === 'createSession') return 'identity';
  const permissions = operation['x-permissions'] ?? [];
  if (permissions.length > 0 && permissions.every((each) => ofGateways.includes(each))) return 'gateway';
  const { security = [] } = operation;
  return security.length === 0 || security.some((each) => Object.keys(each).length === 0) ? 'anybody' : 'user';
}
