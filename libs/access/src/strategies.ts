import { Injectable, UnauthorizedException } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-custom';

import type { Caller } from './caller.js';
import { Identities } from './identities.js';
import { Sessions } from './sessions.js';
import { Tokens, tokenIn } from './tokens.js';

export const SESSION = 'mms-session';
export const IDENTITY = 'mms-identity';
export const TOKEN = 'mms-token';

interface Request {
  headers: Record<string, string | string[] | undefined>;
}

/** `MMSSession: <38 hex characters>`. It counts when both kinds of credentials are sent. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, SESSION) {
  constructor(private readonly sessions: Sessions) {
    super();
  }

  async validate({ headers }: Request): Promise<Caller | false> {
    const id = headers.mmssession;
    if (id === undefined) return false;
    const caller = await this.sessions.caller(String(id));
    if (!caller) throw new UnauthorizedException('invalid session');
    return caller;
  }
}

/** `MMSAuth` and `MMSAuthSig`: an identity and its signature, as login answered them. */
@Injectable()
export class IdentityStrategy extends PassportStrategy(Strategy, IDENTITY) {
  constructor(private readonly identities: Identities) {
    super();
  }

  async validate({ headers }: Request): Promise<Caller | false> {
    const { mmsauth, mmsauthsig } = headers;
    if (mmsauth === undefined) return false;
    return this.identities.caller({ Identity: String(mmsauth), IdentitySignature: String(mmsauthsig ?? '') });
  }
}

/** `Authorization: Bearer mms_…`: an API token. Other schemes are none of ours. */
@Injectable()
export class TokenStrategy extends PassportStrategy(Strategy, TOKEN) {
  constructor(private readonly tokens: Tokens) {
    super();
  }

  async validate({ headers }: Request): Promise<Caller | false> {
    const token = tokenIn(headers.authorization);
    if (token === null) return false;
    const caller = await this.tokens.caller(token);
    if (!caller) throw new UnauthorizedException('invalid session');
    return caller;
  }
}
