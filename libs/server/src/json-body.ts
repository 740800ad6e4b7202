import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

import { badArgument } from './problem.js';

/** How deep what is sent may be nested: far more than any request needs. */
export const DEEPEST = 64;

const [QUOTE, BACKSLASH, LIST, LIST_END, OBJECT, OBJECT_END] = [...'"\\[]{}'].map((sign) => sign.charCodeAt(0));

/**
 * JSON nested without end takes a hundred times as long to read as any other of its length, and anybody may send it:
 * it is refused before it is read.
 */
export function addJsonBody(server: NestFastifyApplication): void {
  const http = server.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const { bodyLimit } = http.initialConfig;
  const parse = http.getDefaultJsonParser('error', 'error');
  server.useBodyParser('application/json', { bodyLimit }, (request, body: Buffer, done) => {
    if (isNestedDeeper(body, DEEPEST)) done(badArgument('body', 'is nested too deeply'));
    else void parse(request as never, body.toString(), done);
  });
}

/** The same for JSON in something else; throws where it is none. */
export function readJson(text: string): unknown {
  if (isNestedDeeper(Buffer.from(text), DEEPEST)) throw new SyntaxError('nested too deeply');
  return JSON.parse(text);
}

/** Whether JSON has more than so many lists and objects within each other. What is no JSON may be said to be either. */
export function isNestedDeeper(json: Buffer, most: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inText) {
      if (sign === BACKSLASH) at += 1;
      else if (sign === QUOTE) inText = false;
    } else if (sign === QUOTE) inText = true;
    else if (sign === LIST || sign === OBJECT) {
      depth += 1;
      if (depth > most) return true;
    } else if (sign === LIST_END || sign === OBJECT_END) depth -= 1;
  }
  return false;
}
