import { BadRequestException } from '@nestjs/common';

import { few } from '../http/few.js';

/** Between two hops only (RFC 9110, 7.6.1), and what the relay answers itself. */
const hopByHop = new Set([
  'connection',
  'expect',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Credentials for us, and what clients claim about where they come from. */
const ours = new Set([
  'mmssession',
  'mmsauth',
  'mmsauthsig',
  'mmsproxyauth',
  'mmsproxyauthsig',
  'mmshwkey',
  'forwarded',
  'host',
  'via',
  'x-forwarded',
  'x-real-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'client-ip',
  'true-client-ip',
]);

function isOurs(lower: string): boolean {
  if (ours.has(lower) || lower.startsWith('x-forwarded-') || lower.startsWith('mms')) return true;
  if (!lower.includes('_')) return false;
  // programs behind a web server see no difference between a hyphen and an underscore
  const name = lower.replaceAll('_', '-');
  return name === 'content-length' || hopByHop.has(name) || isOurs(name);
}

/** An API token, however it stands there. */
const OUR_TOKEN = /^\s*bearer\s+mms_/i;

/** Who asks, as the gateway is told. */
export interface Client {
  address: string;
  protocol: string;
  /** Without anything that would end a quoted text. */
  host: string;
  /** The cookies without ours; undefined when there are none. */
  cookie: string | undefined;
}

/** What is done with a header of a request. */
type Fate = 'kept' | 'left out' | 'host' | 'authorization';

const fateOf = few((name): Fate => {
  const lower = name.toLowerCase();
  if (lower === 'host' || lower === 'authorization') return lower;
  return hopByHop.has(lower) || isOurs(lower) || lower === 'cookie' ? 'left out' : 'kept';
});

/** The headers of a request as the gateway gets them: names, values, in their order. */
export function requestHeaders(raw: string[], client: Client): string[] {
  const listed = listedIn(raw);
  const kept: string[] = ['host', 'localhost'];
  let hosts = 0;
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const name = raw[at] ?? '';
    const value = raw[at + 1] ?? '';
    const fate = fateOf(name);
    if (fate === 'host' && (hosts += 1) > 1) throw new BadRequestException('Two hosts are named');
    if (fate === 'authorization' ? OUR_TOKEN.test(value) : fate !== 'kept') continue;
    if (listed?.has(name.toLowerCase())) continue;
    kept.push(name, value);
  }
  if (client.cookie !== undefined) kept.push('cookie', client.cookie);
  const { address, protocol, host } = client;
  const node = address.includes(':') ? `"[${address}]"` : address;
  kept.push('x-forwarded-for', address, 'x-forwarded-proto', protocol, 'x-forwarded-host', host);
  kept.push('forwarded', `for=${node};proto=${protocol};host="${host}"`);
  return kept;
}

/** What would hold for all that is served at the name, and not for this gateway alone. */
const ofHost = new Set([
  'strict-transport-security',
  'clear-site-data',
  'alt-svc',
  'nel',
  'report-to',
  'reporting-endpoints',
  'service-worker-allowed',
]);

const answerFateOf = few((name) => {
  const lower = name.toLowerCase();
  if (lower === 'set-cookie') return 'cookie';
  return hopByHop.has(lower) || ofHost.has(lower) ? 'left out' : 'kept';
});

/** The headers of an answer as the client gets them. */
export function answerHeaders(texts: string[], isOurCookie: (value: string) => boolean): string[] {
  const listed = listedIn(texts);
  const kept: string[] = [];
  for (let at = 0; at + 1 < texts.length; at += 2) {
    const name = texts[at] ?? '';
    const value = texts[at + 1] ?? '';
    const fate = answerFateOf(name);
    if (fate === 'left out' || listed?.has(name.toLowerCase())) continue;
    if (fate === 'kept') kept.push(name, value);
    // a cookie is of the host that it comes from, not of others beside it
    else if (!isOurCookie(value)) kept.push(name, value.replaceAll(/;\s*domain=[^;]*/gi, ''));
  }
  return kept;
}

/** What can have no body tells no length of one (RFC 9110, 8.6). */
export const withoutLength = (headers: string[]): string[] =>
  pairsOf(headers)
    .filter(([name]) => name.toLowerCase() !== 'content-length')
    .flat();

/** The trailers of an answer: nothing that would have meant something before its body. */
export const answerTrailers = (raw: string[]): [string, string][] =>
  pairsOf(answerHeaders(raw, () => true)).filter(([name]) => !/^content-/i.test(name));

/** Names and values, from a list of both. */
export const pairsOf = (list: string[]): [string, string][] =>
  Array.from({ length: list.length >> 1 }, (_, n) => [list[2 * n] ?? '', list[2 * n + 1] ?? '']);

/** The value of the first header of that name. */
export function headerOf(headers: string[], name: string): string | undefined {
  for (let at = 0; at < headers.length; at += 2) {
    if (headers[at]?.length === name.length && headers[at]?.toLowerCase() === name) return headers[at + 1];
  }
  return undefined;
}

/** What a Connection header says is for this hop only. It cannot take away how long the body is. */
function listedIn(headers: string[]): Set<string> | null {
  let listed: Set<string> | null = null;
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? '';
    if (name.length !== 10 || name.toLowerCase() !== 'connection') continue;
    const value = headers[at + 1] ?? '';
    if (/^(keep-alive|close)$/i.test(value)) continue;
    listed ??= new Set();
    for (const name of value.split(',')) listed.add(name.trim().toLowerCase());
  }
  listed?.delete('content-length');
  listed?.delete('cookie');
  return listed;
}
