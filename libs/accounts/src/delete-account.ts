import type { Writer } from '@app/database';
import {
  Account,
  AccountPhone,
  AccountUsage,
  Address,
  Attempt,
  AuditValue,
  AuthAccount,
  AuthCode,
  AuthDevice,
  AuthInvitation,
  AuthLogin,
  AuthSession,
  AuthToken,
  AuthUser,
  ConfigOem,
  Contact,
  Energy,
  EulaAcceptance,
  Installation,
  Phone,
  PushSubscription,
  Term,
  Ticket,
  Upgrade,
  UsageDay,
  User,
  UserPhone,
  Webhook,
} from '@app/database';
import { removeFilesOf } from '@app/files';
import { In } from 'typeorm';

import { deleteEvents } from './delete-events.js';
import { freeDevices } from './free-devices.js';

const idsOf = (rows: { id: number }[]) => rows.map(({ id }) => id);

const REMOVE_COMMENTS = `DELETE FROM \`techsupport_TicketComment\` WHERE \`FK_Ticket\` IN
  (SELECT \`PK_Ticket\` FROM \`techsupport_Ticket\` WHERE \`FK_Account\` = ?)`;

const BATCH = 1000;

export interface Deleted {
  userIds: number[];
  /** Its units, which are nobody's now. */
  deviceIds: number[];
}

/** Deletes an account that has none below it, with all that belongs to it; what was remembered of it loses its values. */
export async function deleteAccount(db: Writer, accountId: number): Promise<Deleted> {
  const userIds = idsOf(await db.findBy(AuthUser, { accountId }));
  const deviceIds = idsOf(await db.findBy(AuthDevice, { accountId }));
  await deleteUsers(db, userIds);
  await freeDevices(db, deviceIds);
  const own = await db.findBy(AccountPhone, { accountId });
  await db.delete(AccountPhone, { accountId });
  if (own.length > 0) await db.delete(Phone, { id: In(own.map(({ phoneId }) => phoneId)) });

  const account = await db.findOneBy(Account, { id: accountId });
  const installations = await db.findBy(Installation, { accountId });
  const addressIds = [
    account?.billingAddressId,
    account?.mailingAddressId,
    ...installations.map(({ addressId }) => addressId),
  ].filter((id) => id !== null && id !== undefined);
  if (addressIds.length > 0) await db.delete(Address, { id: In(addressIds) });

  await db.query(REMOVE_COMMENTS, [accountId]);
  await deleteEnergy(db, accountId);
  await removeFilesOf(db, accountId);
  await deleteEvents(db, accountId);
  await deleteContacts(db, accountId);
  for (const entity of [AuthInvitation, AuthToken, EulaAcceptance, Installation, Term, Ticket, UsageDay, Webhook])
    await db.delete(entity, { accountId });
  await db.delete(AccountUsage, { id: accountId });
  await db.delete(Term, { ancestorId: accountId });
  await db.update(ConfigOem, { accountId }, { accountId: null });
  await db.update(Upgrade, { accountId }, { accountId: 0, userId: 0 });
  await db.update(AuditValue, { accountId }, { before: '', after: '' });
  await db.delete(Account, { id: accountId });
  await db.delete(AuthAccount, { id: accountId });
  return { userIds, deviceIds };
}

/** Deletes users with their login names, sessions, codes, tokens and phones; answers how many phones went. */
export async function deleteUsers(db: Writer, ids: number[]): Promise<number> {
  if (ids.length === 0) return 0;
  const phones = await db.findBy(UserPhone, { userId: In(ids) });
  if (phones.length > 0) await db.delete(Phone, { id: In(phones.map(({ phoneId }) => phoneId)) });
  for (const entity of [UserPhone, AuthLogin, AuthSession, AuthCode, AuthToken, EulaAcceptance, PushSubscription]) {
    await db.delete(entity, { userId: In(ids) });
  }
  await db.delete(User, { id: In(ids) });
  await db.delete(AuthUser, { id: In(ids) });
  return phones.length;
}

/** Who was told of its events, as far as that is kept: can be much, too. */
async function deleteContacts(db: Writer, accountId: number): Promise<void> {
  for (;;) {
    const some = await db.find(Contact, { select: { id: true }, where: { accountId }, take: BATCH });
    if (some.length === 0) return;
    await db.delete(Attempt, { contactId: In(idsOf(some)) });
    await db.delete(Contact, { id: In(idsOf(some)) });
    await new Promise(setImmediate);
  }
}

/** What gateways told for years can be much: a little at a time, so that SQLite lets others read meanwhile. */
async function deleteEnergy(db: Writer, accountId: number): Promise<void> {
  for (;;) {
    const some = await db.find(Energy, { select: { id: true }, where: { accountId }, take: BATCH });
    if (some.length === 0) return;
    await db.delete(Energy, { id: In(idsOf(some)) });
    await new Promise(setImmediate);
  }
}
