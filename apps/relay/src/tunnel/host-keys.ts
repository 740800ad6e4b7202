import { createPrivateKey, sign } from 'node:crypto';

import type { OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { Notices } from '@app/cluster';
import type { RelayHostKey } from '@app/database';
import { Database } from '@app/database';
import { unseal } from '@app/identity';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import type { ParsedKey } from 'ssh2';
import { utils } from 'ssh2';

import { addHostKey, HOST_KEY_ADDED, hostKeysOf } from './host-key-rows.js';
import { sshString, sshStrings } from './wire.js';

/** How often it is looked whether another key's time has come. */
const EVERY = 60_000;

/** A key by which gateways know the relay. */
export interface HostKey {
  id: number;
  /** As OpenSSH writes it. */
  text: string;
  parsed: ParsedKey;
  activeAt: Date;
}

/** The host keys: the newest whose time has come is shown, those to come are announced. All relays have the same. */
@Injectable()
export class HostKeys implements OnApplicationShutdown {
  /** The one that is shown. */
  current: HostKey;
  /** It, and those to come. */
  announced: HostKey[] = [];
  private timer: NodeJS.Timeout | null = null;
  private loading: Promise<void> = Promise.resolve();
  private made: Promise<void> | null = null;
  private changed: () => void = () => undefined;

  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    notices: Notices,
  ) {
    notices.on(HOST_KEY_ADDED, () => void this.again());
  }

  /** Reads the keys, and makes the first one. */
  ready(): Promise<void> {
    this.made ??= this.make().catch((error: unknown) => {
      this.made = null;
      throw error;
    });
    return this.made;
  }

  /** Is told when another key is shown. */
  onChanged(changed: () => void): void {
    this.changed = changed;
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.loading.catch(() => undefined);
  }

  /** The signatures that show a client that the keys it asks about are ours; null for any other. */
  prove(asked: Buffer, session: Buffer): Buffer | null {
    const keys = sshStrings(asked);
    if (!keys || keys.length === 0 || keys.length > this.announced.length) return null;
    const signatures: Buffer[] = [];
    for (const bytes of keys) {
      const key = this.announced.find(({ parsed }) => parsed.getPublicSSH().equals(bytes));
      if (!key) return null;
      const signed = key.parsed.sign(
        Buffer.concat([sshString(Buffer.from('hostkeys-prove-00@openssh.com')), sshString(session), sshString(bytes)]),
      );
      if (signed instanceof Error) return null;
      signatures.push(sshString(Buffer.concat([sshString(Buffer.from(key.parsed.type)), sshString(signed)])));
    }
    return Buffer.concat(signatures);
  }

  private async make(): Promise<void> {
    await this.load();
    if (!this.current) {
      await addHostKey(this.database, this.environment.MMS_SECRET, 0);
      await this.load();
    }
    this.timer = setInterval(() => void this.again(), EVERY);
    this.timer.unref();
  }

  /** What cannot be read now is read at the next turn. */
  private again(): Promise<void> {
    this.loading = this.load().catch(() => undefined);
    return this.loading;
  }

  private async load(): Promise<void> {
    const rows = await hostKeysOf(this.database);
    const keys = rows.map((row) => this.opened(row));
    const shown = keys.filter(({ activeAt }) => activeAt.getTime() <= Date.now()).at(-1) ?? keys[0];
    if (!shown) return;
    const before = this.current;
    this.current = shown;
    this.announced = keys.slice(keys.indexOf(shown));
    if (before?.id !== shown.id) this.changed();
  }

  private opened({ id, publicKey, sealedPrivateKey, activeAt }: RelayHostKey): HostKey {
    const pem = unseal(sealedPrivateKey, this.environment.MMS_SECRET);
    const parsed = utils.parseKey(pem);
    if (parsed instanceof Error) throw parsed;
    return { id, text: publicKey, parsed: signing(parsed), activeAt };
  }
}

/** ssh2 would read the key anew for each signature, which takes ten times as long as to sign. */
function signing(parsed: ParsedKey): ParsedKey {
  const key = createPrivateKey(parsed.getPrivatePEM());
  return Object.assign(Object.create(parsed) as ParsedKey, { sign: (data: Buffer) => sign(null, data, key) });
}
