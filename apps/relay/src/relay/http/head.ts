import { few } from './few.js';

/** What is not HTTP/1.1, or could be read in two ways: whoever sent it is not believed any more. */
export class BadAnswer extends Error {}

/** How the end of a body shows: by its length, by chunks, or by the end of the connection. */
export type Framing = number | 'chunked' | 'end';

/** The beginning of an answer. */
export interface Head {
  status: number;
  /** What stands behind the status, as it came. */
  reason: string;
  /** Names, values, in their order. */
  headers: string[];
  framing: Framing;
  /** Whether the gateway lets another request follow. */
  persistent: boolean;
  /** For how long the gateway keeps the connection, in seconds; null where it does not say. */
  keptFor: number | null;
}

/** RFC 9112, 4. */
const STATUS_LINE = /^HTTP\/(\d\.\d) ([1-9]\d\d)(?: (.*))?$/;

/** RFC 9110, 5.1. */
const NAME = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;

/** What no value has (RFC 9110, 5.5): control characters, and half of what ends a line. */
const NO_TEXT = /[^\t\r\n\x20-\x7e\x80-\xff]|\r(?!\n)|(?<!\r)\n/;

/** What no number is, that the memory and JavaScript can count to. */
const LENGTH = /^\d{1,15}$/;

/** The name of a header in small letters. */
const lowerOf = few((name) => {
  if (!NAME.test(name)) throw new BadAnswer('A header has no name');
  return name.toLowerCase();
});

/** Without the blanks around it, which are of HTTP. */
function trimmed(text: string, from: number): string {
  let to = text.length;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

const isBlank = (code: number) => code === 0x20 || code === 0x09;

/** Throws at what cannot be lines of headers. */
export function checkText(text: string): void {
  if (NO_TEXT.test(text)) throw new BadAnswer('A header has a character that no header has');
}

/** Adds the header of a line to a list; answers its name in small letters. */
export function addHeader(headers: string[], line: string): string {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(0, colon));
  const lower = lowerOf(name);
  headers.push(name, trimmed(line, colon + 1));
  return lower;
}

/** What stands between the first byte of an answer and the empty line. */
export function headOf(text: string): Head {
  checkText(text);
  const lines = text.split('\r\n');
  const first = STATUS_LINE.exec(lines[0] ?? '');
  if (!first) throw new BadAnswer('That is no answer of HTTP/1.1');
  const headers: string[] = [];
  let length: number | null = null;
  let encoding = '';
  let connection = '';
  let keptFor: number | null = null;
  for (let at = 1; at < lines.length; at += 1) {
    const name = addHeader(headers, lines[at] ?? '');
    const value = headers.at(-1) ?? '';
    if (name === 'content-length') {
      if (length !== null || !LENGTH.test(value)) throw new BadAnswer('A length that cannot be believed');
      length = Number(value);
    } else if (name === 'transfer-encoding') encoding += `,${value.toLowerCase()}`;
    else if (name === 'connection') connection += `,${value.toLowerCase()}`;
    else if (name === 'keep-alive') keptFor = secondsIn(value) ?? keptFor;
  }
  if (encoding !== '' && length !== null) throw new BadAnswer('Two ways to tell a length');
  const framing = encoding === '' ? (length ?? 'end') : framingOf(encoding);
  const persistent = first[1] === '1.0' ? keeps(connection) : !closes(connection);
  return { status: Number(first[2]), reason: first[3] ?? '', headers, framing, persistent, keptFor };
}

const keeps = (connection: string) => /[,\s]keep-alive(?:[,\s]|$)/.test(connection);
const closes = (connection: string) => connection !== '' && /[,\s]close(?:[,\s]|$)/.test(connection);

const secondsIn = (keepAlive: string) => {
  const seconds = /(?:^|[,\s])timeout=(\d{1,6})/i.exec(keepAlive)?.[1];
  return seconds === undefined ? null : Number(seconds);
};

/** Chunks, once; of anything else that is done to a body for the way, whoever reads it would not be told. */
function framingOf(encoding: string): Framing {
  const codings = encoding
    .split(',')
    .map((coding) => trimmed(coding, 0))
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length === 0) return 'end';
  if (codings.length > 1 || codings[0] !== 'chunked') throw new BadAnswer('A coding that nobody has asked for');
  return 'chunked';
}
