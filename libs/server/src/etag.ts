import { applyDecorators, createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { ApiHeader, ApiPreconditionFailedResponse } from '@nestjs/swagger';

import { Stale } from './problem.js';

export const etagOf = (version: number): string => `"${version}"`;

/** The tag of an answer: of what it says and, where that can be edited, of its version before that. */
export const withContent = (version: string | undefined, content: string): string =>
  version === undefined ? `"${content}"` : `${version.slice(0, -1)}.${content}"`;

/** The tags of a header; proxies that compress make them weak. */
const tagsIn = (header: string): string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));

/** Whether who sends that `If-None-Match` has what the tag stands for. */
export const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined && tagsIn(ifNoneMatch).some((tag) => tag === '*' || tag === etag);

/** What the caller read before changing it: the `If-Match` header, if any. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined =>
    context.switchToHttp().getRequest<{ headers: Record<string, string | undefined> }>().headers['if-match'],
);

/** Says in the document that the header is heeded, and what it means when it is refused. */
export const ApiIfMatch = (changed = 'It has been changed since it was read') =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The ETag of what was read',
      schema: { type: 'string' },
    }),
    ApiPreconditionFailedResponse({ description: changed }),
  );

/** Throws 412 when what the caller read is no longer what is there. */
export function assertFresh(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const known = etagOf(version).slice(0, -1);
  if (!tagsIn(ifMatch).some((tag) => tag === `${known}"` || tag.startsWith(`${known}.`))) throw new Stale();
}
