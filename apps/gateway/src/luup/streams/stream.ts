import type { IncomingMessage, ServerResponse } from 'node:http';

import type { House } from '../../house/house.js';
import type { Parameters } from '../parameters.js';

/** Answers by itself, a piece at a time, and for as long as it likes. */
export type Stream = (
  about: { house: House; parameters: Parameters },
  request: IncomingMessage,
  response: ServerResponse,
) => void;

export const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
