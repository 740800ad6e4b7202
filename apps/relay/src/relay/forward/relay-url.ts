/** What the URL of a relayed request says. Everything behind the id is the gateway's, to the letter. */
export interface RelayUrl {
  deviceId: number;
  /** Path and query as the gateway sees them. */
  path: string;
  /** A session that stands in the path or in the query. */
  session: string | null;
  /** An identity and its signature that stand in the query. */
  identity: string | null;
  signature: string | null;
  /** The method that the gateway is to see instead. */
  method: string | null;
}

const PATH = /^\/relay\/relay\/(?:relay\/)?device\/(\d{1,10})(?:\/session\/([0-9a-fA-F]{38})(?=\/|$))*(\/.*)?$/;

/** What is ours in the query of a relayed request. */
const ours = new Set(['MMSSession', 'MMSAuth', 'MMSAuthSig', 'Method']);

/** Not understood in any other letters, and not shown to the gateway all the same. */
const secret = /^mms(?:session|auth|authsig)$/i;

/** Whether it is one; without looking at what it says. */
export const isRelayUrl = (url: string): boolean => PATH.test(pathOf(url));

const pathOf = (url: string) => {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
};

/** Null for what is not a relayed request. The path is taken as it came: nothing in it can climb out of the gateway. */
export function relayUrl(url: string): RelayUrl | null {
  const end = url.indexOf('?');
  const [, id, session = null, rest = '/'] = PATH.exec(pathOf(url)) ?? [];
  if (id === undefined) return null;
  const { kept, taken } = end < 0 ? { kept: '', taken: new Map<string, string>() } : split(url.slice(end + 1));
  return {
    deviceId: Number(id),
    path: rest + kept,
    session: session ?? taken.get('MMSSession') ?? null,
    identity: taken.get('MMSAuth') ?? null,
    signature: taken.get('MMSAuthSig') ?? null,
    method: taken.get('Method') ?? null,
  };
}

/** As `relayUrl`, of what a page asks for where the browser believes its gateway to be: all of it is the gateway's. */
export function pageUrl(url: string, deviceId: number): RelayUrl {
  const end = url.indexOf('?');
  const path = end < 0 ? url : pathOf(url) + split(url.slice(end + 1)).kept;
  return { deviceId, path, session: null, identity: null, signature: null, method: null };
}

/** The query without what is ours in it, and that. */
function split(query: string): { kept: string; taken: Map<string, string> } {
  const taken = new Map<string, string>();
  if (!/mms|Method|%/i.test(query)) return { kept: `?${query}`, taken };
  const kept = query.split('&').filter((item) => {
    const at = item.indexOf('=');
    const name = decoded(at < 0 ? item : item.slice(0, at));
    if (!ours.has(name)) return !secret.test(name);
    taken.set(name, decoded(at < 0 ? '' : item.slice(at + 1)));
    return false;
  });
  return { kept: kept.length > 0 ? `?${kept.join('&')}` : '', taken };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
