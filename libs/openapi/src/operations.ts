import type { OpenAPIObject } from '@nestjs/swagger';

import type { BODY_CONTENT } from './body-content.js';

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  format?: string;
  enum?: unknown[];
  pattern?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  items?: Schema;
  examples?: unknown[];
  oneOf?: Schema[];
  allOf?: Schema[];
}

export interface Media {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { $ref: string }>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
  example?: unknown;
}

export interface Response {
  description?: string;
  headers?: Record<string, { $ref?: string; description?: string; schema?: Schema }>;
  content?: Record<string, Media>;
}

/** An operation as the library has written it. */
export interface Operation {
  operationId: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, Media> };
  responses: Record<string, Response | { $ref: string }>;
  security?: Record<string, string[]>[];
  'x-conditional'?: true;
  'x-done-once'?: true;
  [BODY_CONTENT]?: Record<string, Media>;
  summary?: string;
  description?: string;
}

/** What a response says of its headers itself, stays. */
export const addHeaders = (response: Response, headers: Record<string, object>): void => {
  response.headers = { ...headers, ...response.headers };
};

export const operationsOf = ({ paths }: OpenAPIObject): Operation[] =>
  Object.values(paths).flatMap((item) =>
    methods.flatMap((method) => (item as Partial<Record<(typeof methods)[number], Operation>>)[method] ?? []),
  );
