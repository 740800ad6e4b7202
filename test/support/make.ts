import { hash } from '@node-rs/argon2';
import { createAccount, createUser } from '@app/accounts';
import type { Account, Address, AuthAccount, Database, Writer } from '@app/database';
import {
  AccountPhone,
  AuthDevice,
  ConfigApp,
  ConfigAppPermission,
  ConfigOem,
  Device,
  Event,
  Installation,
  Notification,
  Phone,
} from '@app/database';
import { hashOf, sha1Password } from '@app/identity';

let counter = 0;
const next = () => (counter += 1);

interface AccountOptions {
  typeId?: number;
  oemId?: number;
  parent?: AuthAccount | null;
  billing?: Partial<Address>;
  phones?: Pick<Phone, 'number'>[];
  oemAccount?: Account['oemAccount'];
}

interface UserOptions {
  account: AuthAccount;
  roleId?: number;
  username?: string;
  password?: string;
  devices?: string;
  oemIds?: number[];
}

interface DeviceOptions {
  account: AuthAccount;
  installationId?: number;
  assignedAt?: Date;
}

/** A user who can be logged in. */
export interface MadeUser {
  id: number;
  account: AuthAccount;
  username: string;
  password: string;
  oemId: number;
}

const roleByType: Record<number, number> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 10 };

/** Valid rows by default; a test names only what it is about. */
export const make = (database: Database) => {
  const write = <T>(work: (db: Writer) => Promise<T>) => database.write(work);

  async function oem({ id = 1, ...more }: Partial<ConfigOem> = {}): Promise<ConfigOem> {
    const row = {
      id,
      name: `OEM ${id}`,
      accountId: null,
      ssoUrl: '',
      signUp: 'open' as const,
      reportInterval: 60,
      createdAt: new Date(),
      ...more,
    };
    await write((db) => db.insert(ConfigOem, row));
    return row;
  }

  function account({
    typeId = 5,
    oemId = 1,
    parent = null,
    billing,
    phones = [],
    oemAccount,
  }: AccountOptions = {}): Promise<AuthAccount> {
    return write(async (db) => {
      const made = await createAccount(db, {
        typeId,
        oemId,
        parent,
        billing: billing ?? {},
        ...(oemAccount ? { oemAccount } : {}),
      });
      for (const { number } of phones) {
        const phone = db.create(Phone, { number, createdAt: new Date() });
        await db.insert(Phone, phone);
        await db.insert(AccountPhone, { accountId: made.id, phoneId: phone.id });
      }
      return made;
    });
  }

  async function user({
    account: of,
    roleId = roleByType[of.typeId] ?? 10,
    username = `user${next()}`,
    password = 'a good password',
    devices = '',
    oemIds = [of.oemId],
  }: UserOptions): Promise<MadeUser> {
    // cheap on purpose: what a password check costs is not what tests are about
    const passwordHash = await hash(sha1Password(username, password), {
      memoryCost: 1024,
      timeCost: 1,
      parallelism: 1,
    });
    const id = await write((db) =>
      createUser(db, {
        accountId: of.id,
        roleId,
        username,
        passwordHash,
        oemIds,
        email: `${next()}@example.com`,
        devices,
      }),
    );
    return { id, account: of, username, password, oemId: oemIds[0] ?? 1 };
  }

  async function app(appKey: string, permissionIds: number[]): Promise<number> {
    return write(async (db) => {
      const row = db.create(ConfigApp, { appKey, name: appKey, createdAt: new Date() });
      await db.insert(ConfigApp, row);
      await db.insert(
        ConfigAppPermission,
        permissionIds.map((permissionId) => ({ appId: row.id, permissionId })),
      );
      return row.id;
    });
  }

  async function installation({ account: of }: { account: AuthAccount }): Promise<number> {
    return write(async (db) => {
      const row = db.create(Installation, { accountId: of.id, createdAt: new Date() });
      await db.insert(Installation, row);
      return row.id;
    });
  }

  /** A paired gateway, in the first installation of its account unless another is named. */
  async function device({
    account: of,
    installationId,
    assignedAt = new Date('2026-02-03T04:05:06Z'),
  }: DeviceOptions): Promise<number> {
    const id = 50_000_000 + next();
    await write(async (db) => {
      const createdAt = new Date();
      const first = await db.findOneOrFail(Installation, { where: { accountId: of.id }, order: { id: 'ASC' } });
      await db.insert(AuthDevice, {
        id,
        typeId: 1,
        subTypeId: 2,
        macAddress: 'd4:21:22:00:00:01',
        oemId: of.oemId,
        accountId: of.id,
        deviceServerId: 7,
        eventServerId: 13,
        platform: 'Sercomm NA301',
        createdAt,
      });
      const place = installationId ?? first.id;
      await db.insert(Device, { id, accountId: of.id, installationId: place, name: 'Gateway', assignedAt });
    });
    return id;
  }

  /** An event that has just happened, and that its people are to be told of it. */
  async function event({ account: of, ...more }: { account: AuthAccount } & Partial<Event>): Promise<number> {
    const createdAt = new Date();
    return write(async (db) => {
      const what = { type: 3, severity: 0, description: 'Something', comments: '', ...more };
      const row = db.create(Event, { accountId: of.id, timestamp: createdAt, key: 'k'.repeat(32), ...what });
      await db.insert(Event, row);
      const id = Number(row.id);
      await db.insert(Notification, { eventId: id, accountId: of.id, dueAt: createdAt, createdAt });
      return id;
    });
  }

  /** A unit that has been made and is paired with nobody; with its key, when it has one. */
  async function spare({
    oemId = 1,
    key = '',
    id = 60_000_000 + next(),
  }: { oemId?: number; key?: string; id?: number } = {}) {
    const mac = `d4:21:22:${id.toString(16).padStart(6, '0').slice(-6).match(/../g)?.join(':') ?? ''}`;
    await write((db) =>
      db.insert(AuthDevice, {
        id,
        typeId: 1,
        subTypeId: 2,
        macAddress: mac,
        oemId,
        deviceServerId: 7,
        eventServerId: 13,
        platform: 'Sercomm NA301',
        hwKeyHash: key === '' ? '' : hashOf(key),
        createdAt: new Date(),
      }),
    );
    return { id, mac };
  }

  /** A tree with one of each: master, OEM 1, distributor, dealer, end user, and a second branch beside it. */
  async function tree() {
    const master = await account({ typeId: 1 });
    const oemAccount = await account({ typeId: 2, parent: master });
    await oem({ id: 1, accountId: oemAccount.id });
    const distributor = await account({ typeId: 3, parent: oemAccount });
    const dealer = await account({ typeId: 4, parent: distributor });
    const endUser = await account({ typeId: 5, parent: dealer, billing: { firstName: 'Ada', lastName: 'Meyer' } });
    const sibling = await account({ typeId: 4, parent: distributor });
    const cousin = await account({ typeId: 5, parent: sibling });
    return { master, oem: oemAccount, distributor, dealer, endUser, sibling, cousin };
  }

  return { oem, account, user, app, installation, device, event, spare, tree };
};

export type Make = ReturnType<typeof make>;
