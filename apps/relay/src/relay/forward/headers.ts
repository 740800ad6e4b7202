import { BadRequestException } from '@nestjs/common';

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
  host: string;
  /** The cookies without ours; undefined when there are none. */
  cookie: string | undefined;
}

/** The headers of a request as the gateway gets them: names, values, in their order. */
export function requestHeaders(raw: string[], client: Client): string[] {
  const listed = listedIn(raw);
  const kept: string[] = ['host', 'localhost'];
  let hosts = 0;
  for (const [name, value] of pairsOf(raw)) {
    const lower = name.toLowerCase();
    if (lower === 'host' && (hosts += 1) > 1) throw new BadRequestException('Two hosts are named');
    if (hopByHop.has(lower) || isOurs(lower) || listed?.has(lower) || lower === 'cookie') continue;
    if (lower === 'authorization' && OUR_TOKEN.test(value)) continue;
    kept.push(name, value);
  }
  if (client.cookie !== undefined) kept.push('cookie', client.cookie);
  const { address, protocol, host } = client;
  const node = address.includes(':') ? `"[${address}]"` : address;
  kept.push('x-forwarded-for', address, 'x-forwarded-proto', protocol, 'x-forwarded-host', host);
  kept.push('forwarded', `for=${node};proto=${protocol};host="${host.replaceAll(/["\\]/g, '')}"`);
  return kept;
}

/** The headers of an answer as the client gets them. */
export function answerHeaders(raw: Buffer[], isOurCookie: (value: string) => boolean): string[] {
  const texts = raw.map((bytes) => bytes.toString('latin1'));
  const listed = listedIn(texts);
  const kept: string[] = [];
  for (const [name, value] of pairsOf(texts)) {
    const lower = name.toLowerCase();
    if (hopByHop.has(lower) || listed?.has(lower)) continue;
    if (lower === 'set-cookie' && isOurCookie(value)) continue;
    kept.push(name, value);
  }
  return kept;
}

/** The trailers of an answer: nothing that would have meant something before its body. */
export const answerTrailers = (raw: Buffer[]): [string, string][] =>
  pairsOf(answerHeaders(raw, () => true)).filter(([name]) => !/^content-/i.test(name));

/** Names and values, from a list of both. */
export const pairsOf = (list: string[]): [string, string][] =>
  Array.from({ length: list.length >> 1 }, (_, n) => [list[2 * n] ?? '', list[2 * n + 1] ?? '']);

/** The value of the first header of that name. */
export function headerOf(headers: string[], name: string): string | undefined {
  for (let at = 0; at < headers.length; at += 2) if (headers[at]?.toLowerCase() === name) return headers[at + 1];
  return undefined;
}

/** What a Connection header says is for this hop only. It cannot take away how long the body is. */
function listedIn(headers: string[]): Set<string> | null {
  let listed: Set<string> | null = null;
  for (let at = 0; at < headers.length; at += 2) {
    if (headers[at]?.toLowerCase() !== 'connection') continue;
    const value = headers[at + 1] ?? '';
    if (/^(keep-alive|close)$/i.test(value)) continue;
    listed ??= new Set();
    for (const name of value.split(',')) listed.add(name.trim().toLowerCase());
  }
  listed?.delete('content-length');
  listed?.delete('cookie');
  return listed;
}
