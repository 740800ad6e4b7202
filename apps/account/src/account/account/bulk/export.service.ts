import { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import type { Argument } from '@app/database';
import {
  Account,
  AccountPhone,
  Address,
  AuthAccount,
  AuthLogin,
  AuthUser,
  Database,
  Installation,
  Phone,
  User,
  UserPhone,
} from '@app/database';
import { stringify } from 'csv-stringify';
import { In } from 'typeorm';

import { csvColumns, toLines } from './csv.js';
import type { AccountRow } from './record.js';
import { toRow } from './to-row.js';

const BATCH = 500;
const END_USER = 5;

/** The next ones below an account, those further up first. */
const PAGE = `SELECT \`PK_Account\` AS \`id\` FROM \`auth_account_Account\`
  WHERE (\`FK_Account_Parent\` = ? OR \`FK_Account_Parent2\` = ? OR \`FK_Account_Parent3\` = ? OR \`FK_Account_Parent4\` = ?)
  AND (\`FK_AccountType\` > ? OR (\`FK_AccountType\` = ? AND \`PK_Account\` > ?))
  ORDER BY \`FK_AccountType\`, \`PK_Account\` LIMIT ?`;

/** The accounts below an account, with users and installations, as a file that can be imported. No passwords. */
@Injectable()
export class ExportService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async export(caller: Caller, accountId: number, format: 'csv' | 'ndjson'): Promise<Readable> {
    await this.scope.checkBelow(caller, accountId, 'add_account');
    const rows = Readable.from(this.rows(accountId));
    if (format === 'ndjson') return Readable.from(jsonLines(rows));
    const lines = Readable.from(cells(rows));
    const csv = stringify({ header: true, columns: csvColumns });
    lines.once('error', (error) => csv.destroy(error));
    return lines.pipe(csv);
  }

  private async *rows(topId: number): AsyncGenerator<AccountRow> {
    const refs = new Map<number, string>();
    let count = 0;
    let [type, last] = [0, 0];
    for (;;) {
      const args: Argument[] = [topId, topId, topId, topId, type, type, last, BATCH];
      const ids = (await this.database.select<{ id: number }>(PAGE, args)).map(({ id }) => id);
      if (ids.length === 0) return;
      for (const { place, row } of await this.read(ids)) {
        count += 1;
        const Ref = String(count);
        if (place.typeId < END_USER) refs.set(place.id, Ref);
        yield { Ref, ParentRef: place.parentId === topId ? '' : (refs.get(place.parentId ?? 0) ?? ''), ...row };
        [type, last] = [place.typeId, place.id];
      }
    }
  }

  private async read(ids: number[]): Promise<{ place: AuthAccount; row: AccountRow }[]> {
    const { manager } = this.database.reading;
    const places = await manager.findBy(AuthAccount, { id: In(ids) });
    const byId = new Map(places.map((place) => [place.id, place]));
    const accounts = await manager.findBy(Account, { id: In(ids) });
    const installations = await manager.find(Installation, { where: { accountId: In(ids) }, order: { id: 'ASC' } });
    const auth = await manager.find(AuthUser, { where: { accountId: In(ids) }, order: { id: 'ASC' } });
    const userIds = auth.map(({ id }) => id);
    const users = userIds.length > 0 ? await manager.findBy(User, { id: In(userIds) }) : [];
    const logins = userIds.length > 0 ? await manager.findBy(AuthLogin, { userId: In(userIds) }) : [];
    const ownPhones = await manager.find(AccountPhone, { where: { accountId: In(ids) }, order: { phoneId: 'ASC' } });
    const userPhones =
      userIds.length > 0
        ? await manager.find(UserPhone, { where: { userId: In(userIds) }, order: { phoneId: 'ASC' } })
        : [];
    const phoneIds = [...ownPhones, ...userPhones].map(({ phoneId }) => phoneId);
    const addressIds = [
      ...accounts.flatMap(({ billingAddressId, mailingAddressId }) => [billingAddressId, mailingAddressId]),
      ...installations.map(({ addressId }) => addressId),
    ].filter((id) => id !== null);
    const addresses = new Map((await manager.findBy(Address, { id: In(addressIds) })).map((each) => [each.id, each]));
    const phones = new Map((await manager.findBy(Phone, { id: In(phoneIds) })).map((each) => [each.id, each]));
    const found = { accounts, installations, auth, users, logins, ownPhones, userPhones, addresses, phones };
    return ids.flatMap((id) => {
      const place = byId.get(id);
      return place ? [{ place, row: toRow(place, found) }] : [];
    });
  }
}

async function* jsonLines(rows: AsyncIterable<AccountRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

async function* cells(rows: AsyncIterable<AccountRow>): AsyncGenerator<Record<string, unknown>> {
  for await (const row of rows) yield* toLines(row);
}
