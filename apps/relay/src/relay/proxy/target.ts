import { badArgument } from '@app/server';

/** What the API answers, but for what would lead on to gateways, to this very request, or to passwords. */
const answered =
  /^\/(?:(?:account|authd|device|eula|event|firmware|info|locator|storage|techsupport)\/[a-z]+\/|relay\/relay\/(?:device\/\d+\/usage|account\/\d+\/limitusage)$)/;

/** The ports that a URL without one stands for. */
const usual: Record<string, string> = { 'http:': '80', 'https:': '443' };

/** Where a URL leads among our own servers; none is ever asked over the network. */
export function targetOf(text: string, ours: ReadonlySet<string>): { host: string; path: string } {
  // what URL parsers forgive and take for something else
  const isPlain = /^https?:\/\/[a-z0-9.:[\]-]+(?:[/?#]|$)/i.test(text) && /^[\x21-\x5b\x5d-\x7e]+$/.test(text);
  if (!isPlain || !URL.canParse(text)) throw badArgument('url', 'must be a plain http or https URL');
  const { protocol, hostname, port, pathname, search } = new URL(text);
  const names = port === '' ? [hostname, `${hostname}:${usual[protocol]}`] : [`${hostname}:${port}`];
  const host = names.find((name) => ours.has(name));
  if (host === undefined) throw badArgument('url', 'must be at one of the servers of this deployment');
  if (!answered.test(pathname)) throw badArgument('url', 'must be a request of the API that answers text');
  return { host, path: pathname + search };
}
