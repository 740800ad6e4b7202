import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';

import type { House } from '../house/house.js';
import { addressOf } from './address.js';
import type { Answer } from './answer.js';
import { text } from './answer.js';
import { page } from './page.js';
import { Parameters } from './parameters.js';
import { Polls, TooManyPolls } from './poll.js';
import { answerRequest } from './requests.js';
import { echo } from './streams/echo.js';
import { streams } from './streams/streams.js';
import type { Unit } from './unit.js';

const LONGEST_URL = 16 * 1024;
const LONGEST_BODY = 1024 * 1024;
/** Longer than a poll, so that a relay does not meet a connection that is about to close. */
const KEEP_ALIVE = 75_000;

/** The web server of a gateway, not yet listening: its page, and the requests of its engine. */
export function luupServer(house: House, unit: Unit): Server {
  const polls = new Polls(house);
  const server = createServer({ maxHeaderSize: 2 * LONGEST_URL }, (request, response) => {
    if (stream(house, request, response)) return;
    void answer(house, unit, polls, request, response)
      .catch(toAnswer)
      .then((it) => send(response, it));
  });
  server.keepAliveTimeout = KEEP_ALIVE;
  server.on('upgrade', (request, socket, head) => {
    const isEcho =
      request.headers.upgrade?.toLowerCase() === 'websocket' && addressOf(request.url ?? '').path === '/ws';
    if (isEcho) echo(request, socket, head);
    else socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  });
  return server;
}

/** Whether it was for one of those that answer by themselves. */
function stream(house: House, request: IncomingMessage, response: ServerResponse): boolean {
  const { path, query } = addressOf(request.url ?? '');
  const found = streams.get(path);
  if (!found) return false;
  if (found.methods.includes(request.method ?? '')) {
    found.stream({ house, parameters: new Parameters(query) }, request, response);
  } else send(response, text('Method not allowed', 405));
  return true;
}

async function answer(
  house: House,
  unit: Unit,
  polls: Polls,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer> {
  const { url = '/', method = 'GET' } = request;
  if (!['GET', 'HEAD', 'POST'].includes(method)) return text('Method not allowed', 405);
  if (url.length > LONGEST_URL) return text('The address is too long', 414);
  const form = method === 'POST' ? await formOf(request) : '';
  const { path, query } = addressOf(url);
  if (path === '/') return page(house, unit);
  if (path !== '/data_request') return text('Not found', 404);
  const parameters = new Parameters(query, form);
  const onGone = (listener: () => void) => void (response.destroyed ? listener() : response.once('close', listener));
  return answerRequest({ house, unit, parameters, polls, onGone });
}

class Unacceptable extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The body of a form; one without a type is taken for a form, too. What is too much is read, but not kept. */
function formOf(request: IncomingMessage): Promise<string> {
  const type = request.headers['content-type'] ?? '';
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    if (type !== '' && !/^application\/x-www-form-urlencoded\b/i.test(type)) {
      reject(new Unacceptable(415, 'Only forms are read'));
    }
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= LONGEST_BODY) chunks.push(chunk);
      else reject(new Unacceptable(413, 'The body is too long'));
    });
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
    request.on('error', () => reject(new Unacceptable(400, 'The body broke off')));
  });
}

function toAnswer(error: unknown): Answer {
  if (error instanceof Unacceptable) return text(error.message, error.status);
  if (error instanceof TooManyPolls) return text(`ERROR: ${error.message}`, 503);
  console.error(error);
  return text('ERROR: Internal error', 500);
}

function send(response: ServerResponse, { status, type, body }: Answer): void {
  if (response.destroyed) return;
  const request = response.req;
  // what is left of a body that nobody reads would be taken for the next request
  if (!request.complete && request.method !== 'GET') response.setHeader('connection', 'close');
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
  });
  response.end(body);
}
