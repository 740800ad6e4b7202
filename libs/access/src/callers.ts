import { Injectable, UnauthorizedException } from '@nestjs/common';
import type { SignedIdentity } from '@app/identity';

import type { Caller } from './caller.js';
import { Identities } from './identities.js';
import { Sessions } from './sessions.js';
import { Tokens, tokenIn } from './tokens.js';

/** What somebody comes with. */
export type Credentials = { session: string } | { identity: SignedIdentity } | { token: string };

type Headers = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** What a request has in its headers, as the guard would take it: a session first. */
export function credentialsIn(headers: Headers): Credentials | null {
  const session = one(headers.mmssession);
  if (session !== undefined) return { session };
  const identity = one(headers.mmsauth);
  if (identity !== undefined) {
    return { identity: { Identity: identity, IdentitySignature: one(headers.mmsauthsig) ?? '' } };
  }
  const token = tokenIn(headers.authorization);
  return token === null ? null : { token };
}

/** The headers that carry them. */
export function headersWith(credentials: Credentials): Record<string, string> {
  if ('session' in credentials) return { mmssession: credentials.session };
  if ('token' in credentials) return { authorization: `Bearer ${credentials.token}` };
  const { Identity, IdentitySignature } = credentials.identity;
  return { mmsauth: Identity, mmsauthsig: IdentitySignature };
}

/** Whom credentials stand for, asked again and again: for what goes on longer than a request. */
@Injectable()
export class Callers {
  constructor(
    private readonly sessions: Sessions,
    private readonly identities: Identities,
    private readonly tokens: Tokens,
  ) {}

  /** Throws 401 once they are good no longer. */
  async of(credentials: Credentials): Promise<Caller> {
    if ('identity' in credentials) return this.identities.caller(credentials.identity);
    const found =
      'session' in credentials
        ? await this.sessions.caller(credentials.session)
        : await this.tokens.caller(credentials.token);
    if (!found) throw new UnauthorizedException('invalid session');
    return found;
  }
}
