import { readFileSync } from 'node:fs';

export interface Media {
  example?: unknown;
  examples?: Record<string, unknown>;
}

interface Answer {
  $ref?: string;
  content?: Record<string, Media>;
}

export interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
}

export interface Route {
  operationId: string;
  method: string;
  path: string;
  operation: Operation;
}

export const document = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { responses: Record<string, Answer> };
};

/** All operations of the document. */
export const routes: Route[] = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    operationId: operation.operationId,
    method: method.toUpperCase(),
    path,
    operation,
  })),
);

export function routeOf(operationId: string): Route {
  const found = routes.find((each) => each.operationId === operationId);
  if (!found) throw new Error(`There is no operation ${operationId}`);
  return found;
}

/** The module of an operation, after which its file of examples is called. */
export const moduleOf = (operationId: string): string => routeOf(operationId).path.split('/')[1] ?? '';
