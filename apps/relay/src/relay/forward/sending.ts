import type { IncomingMessage, ServerResponse } from 'node:http';

type Response = ServerResponse<IncomingMessage>;

/** Has begun, and holds what it sends for a moment. */
interface Begun {
  send(): void;
}

/** So many at once: those who get them go on while the rest of a long turn is made. */
const AT_ONCE = 8;

/** Those that have begun in this turn, and are not sent. */
let begun: Begun[] = [];

/** Sends at the end of this turn, or before: by then the whole answer has come as a rule, and one call of the system is enough. */
export function sendSoon(answer: Begun): void {
  if (begun.length === AT_ONCE) sendAll();
  if (begun.push(answer) === 1) setImmediate(sendAll);
}

function sendAll(): void {
  const answers = begun;
  begun = [];
  for (const answer of answers) answer.send();
}

/** Text goes out with the headers in one piece, where it is short: bytes would be a piece of their own. */
const SHORT = 8192;

/** The end of an answer, and all of its body if that has not been sent. */
export function endWith(response: Response, body: Buffer | null): void {
  if (!body) response.end();
  else if (body.length > SHORT) response.end(body);
  else response.end(body.toString('latin1'), 'latin1');
}

/** To a client of HTTP/1.0 the end of the connection is that of the body: it must be an error. */
export function breakOff(response: Response): void {
  if (response.req.httpVersion === '1.0') response.socket?.resetAndDestroy();
  response.destroy();
}

/** Of what stands behind a status, what can stand there. */
export const reasonOf = (text: string): string => (text === 'OK' ? text : text.replaceAll(/[^\t\x20-\x7e]/g, ''));
