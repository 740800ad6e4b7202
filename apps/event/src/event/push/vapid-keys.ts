import { Inject, Injectable } from '@nestjs/common';
import { Database, isUniqueViolation, VapidKey } from '@app/database';
import { seal, unseal } from '@app/identity';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';
import { generateVAPIDKeys } from 'web-push';

/** There is one: a browser that has subscribed with it takes nothing that another has signed. */
const ONE = 1;

/** The key pair by which push services know this deployment: made when it is first needed. */
@Injectable()
export class VapidKeys {
  private known: Promise<VapidKey> | null = null;

  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async publicKey(): Promise<string> {
    return (await this.key()).publicKey;
  }

  /** What signs a request to a push service, and whom it can complain to. */
  async details(): Promise<{ subject: string; publicKey: string; privateKey: string }> {
    const { publicKey, sealedPrivateKey } = await this.key();
    const [address = 'no-reply@localhost'] = /[^\s<>]+@[^\s<>]+/.exec(this.environment.MMS_MAIL_FROM) ?? [];
    const privateKey = unseal(sealedPrivateKey, this.environment.MMS_SECRET);
    return { subject: `mailto:${address}`, publicKey, privateKey };
  }

  private key(): Promise<VapidKey> {
    const found = (this.known ??= this.find());
    // a failed look-up is not kept
    found.catch(() => (this.known = null));
    return found;
  }

  private async find(): Promise<VapidKey> {
    const { manager } = this.database.reading;
    const found = await manager.findOneBy(VapidKey, { id: ONE });
    if (found) return found;
    const { publicKey, privateKey } = generateVAPIDKeys();
    const sealedPrivateKey = seal(privateKey, this.environment.MMS_SECRET);
    const row = { id: ONE, publicKey, sealedPrivateKey, createdAt: new Date() };
    try {
      await this.database.write((db) => db.insert(VapidKey, row));
      return row;
    } catch (error) {
      // another instance was faster
      if (!isUniqueViolation(error)) throw error;
      return manager.findOneByOrFail(VapidKey, { id: ONE });
    }
  }
}
