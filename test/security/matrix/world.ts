import type { AuthAccount } from '@app/database';
import {
  AuthDevice,
  AuthInvitation,
  AuthToken,
  AuthUser,
  Eula,
  Firmware,
  Gateway,
  Kit,
  PushSubscription,
  Store,
  StoreStatistics,
  Ticket,
  Upgrade,
  UpgradeDevice,
  Webhook,
} from '@app/database';
import { hashOf } from '@app/identity';

import { madeEvents } from '../../support/events.js';
import { Blobs } from '../../../apps/storage/src/app.module.js';
import type { MadeUser } from '../../support/make.js';
import type { TestApp } from '../../support/start-app.js';
import { roleIds } from './table.js';

/** How the account that is acted on lies to that of the caller. */
export type Relation = 'self' | 'below' | 'two below' | 'above' | 'sibling' | 'cousin' | 'other OEM' | 'none';

export type Form = 'session' | 'identity' | 'token';

/** An account with one of everything that belongs to accounts. */
export interface Place {
  account: AuthAccount;
  oemId: number;
  /** The OEM whose own account it is. */
  oemOf?: number;
  installations: number[];
  device: number;
  /** A unit of the OEM that is paired with nobody. */
  spare: { id: number; mac: string };
  /** An order to upgrade the device. */
  upgrade: number;
  /** A user beside those who call. */
  user: number;
  invitation: number;
  token: number;
  /** About its device. */
  ticket: number;
  /** Of its device, of the user, and of a unit that it has no longer. */
  events: { device: number; user: number; left: number };
  webhook: number;
  /** Of the user beside those who call. */
  browser: number;
  /** Of its device. */
  file: { id: number; key: string };
  hasOwner: boolean;
  hasBelow: boolean;
}

export interface Who {
  role: number;
  /** Null for a gateway. */
  user: MadeUser | null;
  headers: Partial<Record<Form, Record<string, string>>>;
  places: Partial<Record<Relation, Place>>;
  /** A session of somebody else. */
  foreignSession: string;
}

export const GATEWAY = 20;
export const PASSWORD = 'a password of the matrix';
/** A build that both OEMs have published. */
export const PUBLISHED = 'https://firmware.example.com/1.squashfs';
export const NOBODY = 999_999_999;

/** Two OEMs with their trees, and for each role a caller with three kinds of credentials. */
export async function makeWorld(mms: TestApp): Promise<{ callers: Who[]; inactive: Record<string, string> }> {
  const { make } = mms;
  const place = async (typeId: number, parent: AuthAccount | null, oemId: number, owner = false): Promise<Place> => {
    const account = await make.account({ typeId, parent, oemId });
    const installations = [await make.installation({ account }), await make.installation({ account })];
    const device = await make.device({ account });
    // logged out long ago, for those who ask
    await mms.database.write((db) => db.update(AuthDevice, { id: device }, { loggedOutAt: 1000 }));
    const aliveAt = new Date();
    const gateway = { id: device, network: '198.51.100.1', aliveAt, createdAt: aliveAt };
    await mms.database.write((db) => db.insert(Gateway, gateway));
    const spare = await make.spare({ oemId });
    const upgrade = await ordered(mms, device);
    if (typeId === 5 && owner) await make.user({ account, roleId: 10 });
    const roleId = typeId === 5 ? 11 : typeId;
    const { id: user } = await make.user({ account, roleId, password: PASSWORD });
    const left = await leftovers(mms, account, device, user, roleId);
    return {
      account,
      oemId,
      installations,
      device,
      spare,
      upgrade,
      user,
      ...left,
      hasOwner: owner,
      hasBelow: typeId < 4,
    };
  };

  const master = await place(1, null, 1);
  const oem = { ...(await place(2, master.account, 1)), oemOf: 1 };
  const otherOem = { ...(await place(2, master.account, 73)), oemOf: 73 };
  await make.oem({ id: 1, accountId: oem.account.id });
  await make.oem({ id: 73, accountId: otherOem.account.id });
  const distributor = await place(3, oem.account, 1);
  const secondDistributor = await place(3, oem.account, 1);
  const dealer = { ...(await place(4, distributor.account, 1)), hasBelow: true };
  const secondDealer = { ...(await place(4, distributor.account, 1)), hasBelow: true };
  const thirdDealer = await place(4, secondDistributor.account, 1);
  const home = await place(5, dealer.account, 1, true);
  const nextDoor = await place(5, dealer.account, 1);
  const cousin = await place(5, secondDealer.account, 1);
  const elsewhere = await place(3, otherOem.account, 73);
  const farDealer = { ...(await place(4, elsewhere.account, 73)), hasBelow: true };
  const farHome = await place(5, farDealer.account, 73, true);

  await mms.database.write((db) =>
    db.insert(
      Eula,
      [1, 73].map((oemId, at) => ({
        id: at + 1,
        oemId,
        langKey: 'en',
        version: '1',
        text: 'x',
        createdAt: new Date(),
      })),
    ),
  );

  await mms.database.write((db) =>
    db.insert(
      Firmware,
      [1, 73].map((oemId) => ({ oemId, version: '1', url: PUBLISHED, createdAt: new Date() })),
    ),
  );

  await mms.database.write((db) =>
    db.insert(
      Kit,
      [1, 73].map((oemId, at) => ({ id: at + 1, oemId, name: 'a kit', createdAt: new Date() })),
    ),
  );

  const ofDealer = {
    self: dealer,
    below: nextDoor,
    above: distributor,
    sibling: secondDealer,
    cousin,
    'other OEM': farDealer,
  };
  const ofHome = { self: home, above: dealer, sibling: nextDoor, cousin, 'other OEM': farHome };
  const places: Record<number, Who['places']> = {
    1: { self: master, below: oem, 'two below': distributor },
    2: { self: oem, below: distributor, 'two below': dealer, above: master, sibling: otherOem, 'other OEM': farHome },
    3: {
      self: distributor,
      below: dealer,
      // of the end users below one has an owner, the other none
      'two below': home,
      above: oem,
      sibling: secondDistributor,
      cousin: thirdDealer,
      'other OEM': elsewhere,
    },
    4: ofDealer,
    5: ofDealer,
    10: ofHome,
    11: ofHome,
    12: ofHome,
    [GATEWAY]: ofHome,
  };
  await make.app('matrix-app', [10001, 10002]);
  const callers: Who[] = [];
  for (const role of roleIds) {
    const around = places[role] ?? {};
    const account = around.self?.account;
    if (!account) throw new Error(`Role ${role} has no account`);
    if (role === GATEWAY) {
      const headers = await gatewayHeaders(mms, around.self?.device ?? 0);
      callers.push({ role, user: null, headers, places: around, foreignSession: '' });
      continue;
    }
    const user = await make.user({ account, roleId: role, password: PASSWORD });
    const headers = {
      session: await mms.as(user),
      identity: await mms.identityOf(user),
      token: { authorization: `Bearer ${await tokenFor(mms, user)}` },
    };
    callers.push({ role, user, headers, places: around, foreignSession: '' });
  }
  callers.forEach((each, n) => {
    each.foreignSession = callers[(n + 1) % callers.length]?.headers.session?.MMSSession ?? '';
  });
  const shutOut = await make.user({ account: master.account, roleId: 1 });
  const inactive = await mms.identityOf(shutOut);
  await mms.database.write((db) => db.update(AuthUser, { id: shutOut.id }, { active: false }));
  return { callers, inactive };
}

async function ordered(mms: TestApp, deviceId: number): Promise<number> {
  return mms.database.write(async (db) => {
    const createdAt = new Date();
    const upgrade = db.create(Upgrade, { accountId: 0, userId: 0, url: PUBLISHED, keepSettings: true, createdAt });
    await db.insert(Upgrade, upgrade);
    await db.insert(UpgradeDevice, { deviceId, upgradeId: upgrade.id, state: 'sent', updatedAt: createdAt });
    return upgrade.id;
  });
}

async function gatewayHeaders(mms: TestApp, id: number): Promise<Who['headers']> {
  await mms.database.write((db) => db.update(AuthDevice, { id }, { hwKeyHash: hashOf('the key of the matrix') }));
  const { json } = await mms.get(`/authd/auth/device/${id}`, { MMSHWKey: 'the key of the matrix' });
  const identity = { MMSAuth: json.Identity, MMSAuthSig: json.IdentitySignature };
  const { body } = await mms.get('/info/session/token', identity);
  return { session: { MMSSession: body }, identity };
}

async function leftovers(mms: TestApp, account: AuthAccount, deviceId: number, userId: number, roleId: number) {
  const accountId = account.id;
  const createdAt = new Date();
  const expiresAt = new Date(Date.now() + 3_600_000);
  const happened = await madeEvents(mms.database, [
    { accountId, deviceId },
    { accountId, userId, type: 5 },
    { accountId, deviceId: deviceId + NOBODY },
  ]);
  const [device = 0, user = 0, left = 0] = happened.map(({ id }) => id);
  const hello = [Buffer.from('hello')] as never;
  await mms.app.get(Blobs, { strict: false }).put(`matrix/${accountId}`, hello, { durable: false });
  return mms.database.write(async (db) => {
    const email = 'asked@example.com';
    const mail = { accountId, inviterId: userId, roleId, email, hash: hashOf(`i${accountId}`), createdAt, expiresAt };
    const invitation = db.create(AuthInvitation, mail);
    await db.insert(AuthInvitation, invitation);
    const token = db.create(AuthToken, { accountId, userId, name: 't', hash: hashOf(`t${accountId}`), createdAt });
    await db.insert(AuthToken, token);
    const said = { subject: 'help', text: 'please', state: 'open' as const, createdAt, changedAt: createdAt };
    const ticket = db.create(Ticket, { accountId, userId, deviceId, ...said });
    await db.insert(Ticket, ticket);
    const url = 'https://example.com/hook';
    const webhook = db.create(Webhook, { accountId, url, sealedSecret: '', sealedOldSecret: '', createdAt });
    await db.insert(Webhook, webhook);
    const browser = db.create(PushSubscription, { userId, endpointHash: `b${userId}`, sealed: '', createdAt });
    await db.insert(PushSubscription, browser);
    const key = String(accountId).padStart(32, '0');
    const what = { size: 5, md5: '5d41402abc4b2a76b9719d911017c592', key, path: `matrix/${accountId}`, createdAt };
    const file = db.create(Store, { accountId, deviceId, userId, storageTypeId: 5, ...what });
    await db.insert(Store, file);
    await db.insert(StoreStatistics, { accountId, storageTypeId: 5, files: 1, bytes: 5, createdAt });
    return {
      invitation: invitation.id,
      token: token.id,
      ticket: ticket.id,
      webhook: webhook.id,
      browser: browser.id,
      events: { device, user, left },
      file: { id: Number(file.id), key },
    };
  });
}

/** A token with all permissions there are, and with those below: what it may is then what its maker may. */
async function tokenFor(mms: TestApp, user: MadeUser): Promise<string> {
  const text = `mms_${String(user.id).padStart(43, 'x')}`;
  const { permissionNames } = await import('@app/access');
  const permissions = permissionNames.filter((name) => name !== 'manage_tokens').join(',');
  await mms.database.write((db) =>
    db.insert(AuthToken, {
      accountId: user.account.id,
      userId: user.id,
      name: 'matrix',
      hash: hashOf(text),
      permissions,
      below: true,
      createdAt: new Date(),
    }),
  );
  return text;
}
