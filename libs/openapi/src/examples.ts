import type { OpenAPIObject } from '@nestjs/swagger';

import { operationsOf } from './operations.js';
import type { Media, Operation, Parameter, Response } from './operations.js';

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

/** An operation as it was used: its arguments, its bodies and its answers, by status and media type. */
export interface Exchange {
  arguments: Record<string, unknown>;
  bodies: Record<string, unknown>;
  answers: Record<string, Record<string, unknown>>;
}

/** What was recorded: exchanges by operationId, and a problem of each status. */
export interface Examples {
  exchanges: Record<string, Exchange>;
  problems: Record<string, { type: string; title: string }>;
}

const nameOf = ({ title }: { title: string }) =>
  title.replaceAll(/(?:^| )(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Puts what was recorded beside the schemas; a problem that an operation has no own example of is that of its status. */
export function addExamples(document: OpenAPIObject, { exchanges, problems }: Examples): void {
  const shared = (status: string) => {
    const problem = problems[status];
    if (!problem) return undefined;
    const name = nameOf(problem);
    ((document.components ??= {}).examples ??= {})[name] = { summary: problem.title, value: problem };
    return { [name]: { $ref: `#/components/examples/${name}` } };
  };
  for (const operation of operationsOf(document)) {
    const exchange = exchanges[operation.operationId];
    if (exchange) addExchange(operation, exchange);
    for (const [status, response] of Object.entries(operation.responses)) {
      if (Number(status) < 400) continue;
      describe('$ref' in response ? named(document, response) : response, problems[status]);
      const own = exchange?.answers[status];
      if (!('$ref' in response)) addProblems(response, own, () => shared(status));
      else if (!own) addProblems(named(document, response), undefined, () => shared(status));
      else operation.responses[status] = addProblems(structuredClone(named(document, response)), own);
    }
  }
}

/** A refusal says of which type its problem is. */
function describe(response: Response, problem: { type: string } | undefined): void {
  const { description = '' } = response;
  if (problem && !description.includes(problem.type)) response.description = `${description} (\`${problem.type}\`)`;
}

const named = ({ components }: OpenAPIObject, { $ref }: { $ref: string }): Response =>
  components?.responses?.[$ref.replace('#/components/responses/', '')] as unknown as Response;

function addProblems(
  response: Response,
  own: Record<string, unknown> = {},
  shared: () => Media['examples'] = () => undefined,
): Response {
  for (const [type, media] of Object.entries(response.content ?? {})) {
    delete media.examples;
    if (own[type] === undefined) media.examples = shared();
    else media.example = own[type];
  }
  return response;
}

function addExchange({ parameters = [], requestBody, responses }: Operation, exchange: Exchange): void {
  for (const parameter of parameters) {
    const value = exchange.arguments[parameter.name];
    if (value === undefined || parameter.in === 'header') continue;
    // pages that let requests be tried fill in the examples of arguments: what may be left out would be a filter then
    if (parameter.required) parameter.example = asArgument(parameter, value);
    else if (parameter.schema) parameter.schema.examples = [asArgument(parameter, value)];
  }
  for (const [type, media] of Object.entries(requestBody?.content ?? {})) {
    const body = exchange.bodies[type] ?? (type === FORM ? exchange.bodies[JSON_TYPE] : undefined);
    if (body !== undefined) media.example = body;
  }
  for (const [status, bodies] of Object.entries(exchange.answers)) {
    const response = responses[status];
    if (!response || '$ref' in response || Number(status) >= 400) continue;
    for (const [type, media] of Object.entries(response.content ?? {})) {
      const body = bodies[type] ?? (type === '*/*' ? Object.values(bodies)[0] : undefined);
      if (body !== undefined) media.example = body;
    }
  }
}

/** A query string has no types: what was sent is shown as the type that it is taken as. */
function asArgument({ schema }: Parameter, value: unknown): unknown {
  if (schema?.type === 'string') return String(value);
  if (schema?.type === 'boolean') return value === true || String(value) === '1';
  if (schema?.type !== 'array') return value;
  return [value].flat().map((each: unknown) => (schema.items?.type === 'string' ? String(each) : each));
}
