import type { Readable } from 'node:stream';

import { BadRequestException } from '@nestjs/common';

/** A request for a gateway. */
export interface Request {
  method: string;
  path: string;
  /** Names, values: with the length of the body, where it is known. */
  headers: string[];
  body: Readable | null;
  /** What it wants to become, if anything. */
  upgrade: string | null;
}

const NO_PATH = /[^\x21-\xff]/;
const NO_VALUE = /[^\t\x20-\x7e\x80-\xff]/;

/** Those that have a body as a rule: without one they say so. */
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

/** The request as it is sent, without its body, and whether that is to come in chunks. Throws at what would not be one request. */
export function textOf({ method, path, headers, body, upgrade }: Request): { text: string; isChunked: boolean } {
  if (NO_PATH.test(path)) throw new BadRequestException('The path has a character that no path has');
  let text = `${method} ${path} HTTP/1.1\r\n`;
  let isMeasured = false;
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const name = headers[at] ?? '';
    const value = headers[at + 1] ?? '';
    if (NO_VALUE.test(value)) throw new BadRequestException('A header has a character that no header has');
    if (name.length === 14 && name.toLowerCase() === 'content-length') {
      // what is to become something else has no body, whatever it says
      if (!body && value !== '0') continue;
      isMeasured = true;
    }
    text += `${name}: ${value}\r\n`;
  }
  const isChunked = body !== null && !isMeasured;
  if (isChunked) text += 'transfer-encoding: chunked\r\n';
  else if (!isMeasured && WITH_BODY.has(method)) text += 'content-length: 0\r\n';
  text += upgrade === null ? 'connection: keep-alive\r\n\r\n' : `connection: upgrade\r\nupgrade: ${upgrade}\r\n\r\n`;
  return { text, isChunked };
}
