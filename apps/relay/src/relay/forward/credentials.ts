import type { IncomingHttpHeaders } from 'node:http';

import { tokenIn } from '@app/access';

import type { Credentials } from '@app/access';
import type { RelayUrl } from './relay-url.js';

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** What a request comes with, but for cookies: headers before the URL, a session before an identity. */
export function credentialsOf(headers: IncomingHttpHeaders, url: RelayUrl): Credentials | null {
  const session = one(headers.mmssession);
  if (session !== undefined) return { session };
  const identity = one(headers.mmsauth);
  if (identity !== undefined) return signed(identity, one(headers.mmsauthsig));
  const token = tokenIn(headers.authorization);
  if (token !== null) return { token };
  if (url.session !== null) return { session: url.session };
  if (url.identity !== null) return signed(url.identity, url.signature ?? undefined);
  return null;
}

const signed = (Identity: string, IdentitySignature = ''): Credentials => ({
  identity: { Identity, IdentitySignature },
});
