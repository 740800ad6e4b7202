import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';

import type { ParsedKey } from 'ssh2';
import { BaseAgent, utils } from 'ssh2';

import { openSsh } from '../cloud/memory.js';

/** The key of a gateway, which ssh2 reads in OpenSSH's own format only: here it signs by itself. */
export class OwnKey extends BaseAgent<ParsedKey> {
  private readonly secret: KeyObject;
  private readonly shown: ParsedKey;

  /** From PKCS#8 in PEM, Ed25519. */
  constructor(pem: string) {
    super();
    this.secret = createPrivateKey(pem);
    const shown = utils.parseKey(openSsh(createPublicKey(this.secret)));
    if (shown instanceof Error) throw shown;
    this.shown = shown;
  }

  override getIdentities(answer: (error: Error | undefined, keys?: ParsedKey[]) => void): void {
    answer(undefined, [this.shown]);
  }

  override sign(...args: unknown[]): void {
    const data = args[1] as Buffer;
    const answer = args.at(-1) as (error: Error | undefined, signature?: Buffer) => void;
    answer(undefined, sign(null, data, this.secret));
  }
}
