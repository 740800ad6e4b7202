import type { PublicKeyAuthContext, AuthContext } from 'ssh2';
import { utils } from 'ssh2';
import { sshKeyHash } from '@app/identity';

import type { TunnelUnit } from './units.js';

/** Tries to log in on one connection. */
const TRIES = 6;

/** What a connection may come with. */
export interface LoginRules {
  find(hash: string): Promise<TunnelUnit | null>;
  /** RSA keys that sign with SHA-1, as dropbear's do. */
  rsaSha1: boolean;
}

/** A unit that has proved its key. */
export interface LoggedIn {
  unit: TunnelUnit;
  keyHash: string;
}

/** The login of one connection: by public key only, and a few tries. */
export class Login {
  private tries = 0;
  private last: { hash: string; unit: TunnelUnit | null } | null = null;

  constructor(
    private readonly rules: LoginRules,
    private readonly proved: (found: LoggedIn) => void,
    private readonly giveUp: () => void,
  ) {}

  async attempt(context: AuthContext): Promise<void> {
    this.tries += 1;
    if (this.tries > TRIES) return this.giveUp();
    if (context.method !== 'publickey') return context.reject(['publickey']);
    const hash = sshKeyHash(context.key.data);
    // it is asked whether the key would do, and then shown that it is there
    if (this.last?.hash !== hash) this.last = { hash, unit: await this.rules.find(hash) };
    const { unit } = this.last;
    if (!unit || !this.fits(context)) return context.reject(['publickey']);
    if (!context.signature) return context.accept();
    if (!verified(context, unit.sshKey)) return context.reject(['publickey']);
    this.proved({ unit, keyHash: hash });
    context.accept();
  }

  private fits({ key: { algo }, hashAlgo }: PublicKeyAuthContext): boolean {
    if (algo.includes('-cert-')) return false;
    // ssh2 names no hash where it is SHA-1
    return algo !== 'ssh-rsa' || hashAlgo !== undefined || this.rules.rsaSha1;
  }
}

function verified({ key, blob, signature, hashAlgo }: PublicKeyAuthContext, text: string): boolean {
  const known = utils.parseKey(text);
  if (known instanceof Error || !blob || !signature) return false;
  return known.getPublicSSH().equals(key.data) && known.verify(blob, signature, hashAlgo) === true;
}
