import type { KeyObject } from 'node:crypto';
import { createPrivateKey, createPublicKey } from 'node:crypto';

import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { Notices } from '@app/cluster';
import { AuthKey, Database } from '@app/database';
import { keyId, newKeyPair, seal, unseal } from '@app/identity';
import { In, LessThan } from 'typeorm';

export const SECRET = Symbol('MMS_SECRET');

/** The longest life of an identity, and the clocks' disagreement. */
const OVERLAP = 86_460_000;
const RELOAD = 1000;
const KEYS_CHANGED = 'key';

/** The keys that sign and verify identities: in the database, for all instances, the private ones sealed. */
@Injectable()
export class Keys implements OnApplicationBootstrap, OnApplicationShutdown {
  /** PK_Key of the signing key: the first six characters of every session id. */
  epoch: number;
  signing: KeyObject;
  verifying: KeyObject[] = [];
  private loadedAt = 0;
  private loading: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    @Inject(SECRET) private readonly secret: string,
    notices: Notices,
  ) {
    notices.on(KEYS_CHANGED, () => void this.load().catch(() => undefined));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.load();
    if (!this.signing) await this.rotate();
  }

  /** What is being read is read to its end before the database goes. */
  async onApplicationShutdown(): Promise<void> {
    await this.loading?.catch(() => undefined);
  }

  /** The public keys, for programs that verify identities by themselves. */
  jwks(): Record<string, unknown>[] {
    return this.verifying.map((key) => ({
      ...key.export({ format: 'jwk' }),
      kid: keyId(key),
      alg: 'RS256',
      use: 'sig',
    }));
  }

  /** From now on a new key signs; the old ones verify until the last identity they signed has expired. */
  async rotate(): Promise<void> {
    const { publicKey, privateKey } = await newKeyPair();
    const createdAt = new Date();
    await this.database.write(async (db) => {
      const before = await db.find(AuthKey, { select: { id: true, retiredAt: true } });
      const signing = before.filter(({ retiredAt }) => retiredAt === null).map(({ id }) => id);
      if (signing.length > 0) await db.update(AuthKey, { id: In(signing) }, { retiredAt: createdAt });
      await db.delete(AuthKey, { retiredAt: LessThan(new Date(createdAt.getTime() - OVERLAP)) });
      await db.insert(AuthKey, {
        publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
        sealedPrivateKey: seal(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), this.secret),
        createdAt,
      });
      db.tell(KEYS_CHANGED, '');
    });
    await this.load();
  }

  /** Another instance may have begun to sign with a key that has not been heard of here; asked at most once a second. */
  async lookAgain(): Promise<boolean> {
    if (Date.now() - this.loadedAt < RELOAD) return false;
    await this.load();
    return true;
  }

  private load(): Promise<void> {
    this.loading ??= this.read().finally(() => (this.loading = null));
    return this.loading;
  }

  private async read(): Promise<void> {
    const keys = await this.database.reading.manager.find(AuthKey, { order: { id: 'DESC' } });
    this.loadedAt = Date.now();
    const [newest] = keys;
    if (!newest) return;
    this.verifying = keys.map(({ publicKey }) => createPublicKey(publicKey));
    this.signing = createPrivateKey(this.unsealed(newest.sealedPrivateKey));
    this.epoch = newest.id;
  }

  private unsealed(key: string): string {
    try {
      return unseal(key, this.secret);
    } catch {
      throw new Error('MMS_SECRET is not the one that this database was set up with');
    }
  }
}
