import { ConflictException, ForbiddenException, Inject, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import type { NamedRequest, Writer } from '@app/database';
import { AuthAccount, Database, Device, Webhook } from '@app/database';
import { contactTypes, LISTENERS_CHANGED } from '@app/events';
import { seal, unseal } from '@app/identity';
import type { Environment } from '@app/server';
import { assertFresh, badArgument, ENVIRONMENT } from '@app/server';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';

import { WebClient } from '../channels/web-client.js';
import { removeContactsOf, wake } from '../contacts/endpoints.js';
import { newSecret } from './signature.js';
import type { PostWebhookBody, PutWebhookBody } from './webhooks.dto.js';

/** How many an account may have. */
const MOST = 20;
const HOUR = 3_600_000;
const OVERLAP = 24;

/** The number of the secret that a webhook is made with. */
const FIRST = 1;

const joined = (numbers: number[] | undefined) =>
  numbers === undefined ? undefined : [...new Set(numbers)].sort((a, b) => a - b).join(',');

/** The webhooks of the caller's own account. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly database: Database,
    private readonly web: WebClient,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  list({ accountId }: Caller): Promise<Webhook[]> {
    return this.database.reading.manager.find(Webhook, { where: { accountId }, order: { id: 'ASC' } });
  }

  get(caller: Caller, id: number): Promise<Webhook> {
    return webhookOf(this.database.reading.manager, caller, id);
  }

  async make(
    caller: Caller,
    body: PostWebhookBody,
    request: NamedRequest | null,
  ): Promise<{ id: number; secret: string }> {
    this.checkUrl(body.Url);
    const { accountId } = caller;
    const before = await this.database.answerBefore<number>(request);
    if (before !== undefined) return { id: before, secret: await this.secretOf(caller, before, FIRST) };
    const secret = newSecret();
    const work = async (db: Writer): Promise<number> => {
      await db.lock(AuthAccount, accountId);
      if ((await db.countBy(Webhook, { accountId })) >= MOST) {
        throw new ConflictException(`An account has at most ${MOST} webhooks`);
      }
      await checkDevices(db, caller, body.Devices ?? []);
      const webhook = db.create(Webhook, {
        accountId,
        url: body.Url,
        name: body.Name ?? '',
        types: joined(body.EventTypes) ?? '',
        severities: joined(body.Severities) ?? '',
        devices: joined(body.Devices) ?? '',
        sealedSecret: this.sealed(secret),
        secretNumber: FIRST,
        sealedOldSecret: '',
        createdAt: new Date(),
      });
      await db.insert(Webhook, webhook);
      db.tell(LISTENERS_CHANGED, accountId);
      db.record({
        actor: caller,
        action: 'makeWebhook',
        accountId,
        subject: `webhook ${webhook.id}`,
        after: seen(body),
      });
      return webhook.id;
    };
    return { id: await this.database.writeFirst(request, work, (webhookId) => webhookId), secret };
  }

  /** Another address is tried at once, whatever was held against the old one. */
  async edit(caller: Caller, id: number, body: PutWebhookBody, ifMatch: string | undefined): Promise<void> {
    if (body.Url !== undefined) this.checkUrl(body.Url);
    const { accountId } = caller;
    await this.database.write(async (db) => {
      const webhook = await heldWebhook(db, caller, id);
      assertFresh(ifMatch, webhook.version);
      const devices = joined(body.Devices) ?? webhook.devices;
      await checkDevices(db, caller, devices === '' ? [] : devices.split(',').map(Number), body.Devices !== undefined);
      await db.update(
        Webhook,
        { id },
        {
          url: body.Url ?? webhook.url,
          name: body.Name ?? webhook.name,
          types: joined(body.EventTypes) ?? webhook.types,
          severities: joined(body.Severities) ?? webhook.severities,
          devices,
          active: body.Active ?? Boolean(webhook.active),
          version: webhook.version + 1,
        },
      );
      if (body.Url !== undefined && body.Url !== webhook.url) await this.wakeNow(db, id);
      db.tell(LISTENERS_CHANGED, accountId);
      const subject = `webhook ${id}`;
      db.record({
        actor: caller,
        action: 'putWebhook',
        accountId,
        subject,
        before: wireOf(webhook),
        after: seen(body),
      });
    });
  }

  async remove(caller: Caller, id: number): Promise<void> {
    const { accountId } = caller;
    await this.database.write(async (db) => {
      await heldWebhook(db, caller, id);
      await db.delete(Webhook, { id });
      await removeContactsOf(db, { type: contactTypes.webhook, endpointId: id });
      db.tell(LISTENERS_CHANGED, accountId);
      db.record({ actor: caller, action: 'removeWebhook', accountId, subject: `webhook ${id}` });
    });
  }

  /** A new secret signs from now on; for a while the old one signs as well. */
  async rotate(
    caller: Caller,
    id: number,
    overlapHours = OVERLAP,
    request: NamedRequest | null = null,
  ): Promise<string> {
    const { accountId } = caller;
    const before = await this.database.answerBefore<number>(request);
    if (before !== undefined) return this.secretOf(caller, id, before);
    const secret = newSecret();
    const sealedSecret = this.sealed(secret);
    const work = async (db: Writer): Promise<number> => {
      const webhook = await heldWebhook(db, caller, id);
      const secretNumber = webhook.secretNumber + 1;
      const overlap = overlapHours > 0;
      await db.update(
        Webhook,
        { id },
        {
          sealedSecret,
          secretNumber,
          sealedOldSecret: overlap ? webhook.sealedSecret : '',
          oldSecretUntil: overlap ? new Date(Date.now() + overlapHours * HOUR) : null,
          version: webhook.version + 1,
        },
      );
      const after = { OverlapHours: overlapHours };
      db.record({ actor: caller, action: 'rotateWebhookSecret', accountId, subject: `webhook ${id}`, after });
      return secretNumber;
    };
    await this.database.writeFirst(request, work, (secretNumber) => secretNumber);
    return secret;
  }

  /** What waited for it is sent now. */
  async wake(caller: Caller, id: number): Promise<void> {
    const { accountId } = caller;
    await this.database.write(async (db) => {
      await heldWebhook(db, caller, id);
      await this.wakeNow(db, id);
      db.record({ actor: caller, action: 'wakeWebhook', accountId, subject: `webhook ${id}` });
    });
  }

  private sealed(secret: string): string {
    return seal(secret, this.environment.MMS_SECRET);
  }

  /** The secret of that number, for a request that comes again; throws 409 when there is a later one. */
  private async secretOf(caller: Caller, id: number, secretNumber: number): Promise<string> {
    const webhook = await this.get(caller, id);
    if (webhook.secretNumber !== secretNumber) {
      throw new ConflictException(`Webhook ${id} has another secret by now than the one that this request has made`);
    }
    return unseal(webhook.sealedSecret, this.environment.MMS_SECRET);
  }

  private async wakeNow(db: Writer, id: number): Promise<void> {
    await db.update(Webhook, { id }, { failures: 0, failingSince: null });
    await wake(db, { type: contactTypes.webhook, endpointId: id });
  }

  /** What can be known before it is tried. */
  private checkUrl(url: string): void {
    const complaint = this.web.complaintAbout(url);
    if (complaint) throw badArgument('Url', complaint);
    if (new URL(url).origin.length > LONGEST_ORIGIN) throw badArgument('Url', 'has a name that is too long');
  }
}

/** As far as it is kept with what was sent there; names of hosts are no longer (RFC 1035). */
const LONGEST_ORIGIN = 254;

/** Throws 404 for a webhook that is not of the caller's account. */
export async function webhookOf(db: EntityManager, { accountId }: Caller, id: number): Promise<Webhook> {
  const webhook = await db.findOneBy(Webhook, { id, accountId });
  if (!webhook) throw new NotFoundException(`No webhook ${id}`);
  return webhook;
}

/** As it is now, with its account held: what changes the webhooks of one account happens one after the other. */
export async function heldWebhook(db: Writer, caller: Caller, id: number): Promise<Webhook> {
  await db.lock(AuthAccount, caller.accountId);
  return webhookOf(db, caller, id);
}

/** Who speaks of some gateways only sends nothing of the others anywhere. */
async function checkDevices(db: Writer, { accountId, devices: own }: Caller, devices: number[], asked = true) {
  if (own && (devices.length === 0 || devices.some((id) => !own.has(id)))) {
    throw new ForbiddenException('Name the Devices: you may see some only');
  }
  if (!asked || devices.length === 0) return;
  const known = await db.countBy(Device, { accountId, id: In(devices) });
  if (known !== new Set(devices).size) throw badArgument('Devices', 'must be devices of the account');
}

/** The path of an address may hold what authorizes. */
const seen = ({ Url, ...body }: PutWebhookBody) => ({
  ...body,
  ...(Url === undefined ? {} : { Url: new URL(Url).origin }),
});

const wireOf = ({ url, name, types, severities, devices, active }: Webhook) => ({
  Url: new URL(url).origin,
  Name: name,
  EventTypes: types,
  Severities: severities,
  Devices: devices,
  Active: Boolean(active),
});
