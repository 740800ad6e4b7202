import { ForbiddenException, Injectable } from '@nestjs/common';
import { createAccount, createUser } from '@app/accounts';
import { AuthAccount, AuthCode, ConfigOem, Database } from '@app/database';
import { hashOf, newCode, sha1Password } from '@app/identity';

import type { PostAdministratorBody } from './autha.dto.js';
import { Passwords } from './passwords.js';

const PURPOSE = 'administrator';
const DAY = 86_400_000;

/** The OEM whose number most programs have built in. */
const FIRST_OEM = 1;

/**
 * A code that makes the first administrator, or null when there are accounts already. Each start before that prints a
 * new one and ends the older ones.
 */
export function newAdministratorCode(database: Database): Promise<string | null> {
  const code = newCode();
  return database.write(async (db) => {
    if (await db.existsBy(AuthAccount, {})) return null;
    const createdAt = new Date();
    await db.delete(AuthCode, { purpose: PURPOSE });
    await db.insert(AuthCode, {
      hash: hashOf(code),
      purpose: PURPOSE,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + DAY),
    });
    return code;
  });
}

@Injectable()
export class AdministratorService {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
  ) {}

  /** The master account with its administrator, and the first OEM with an account of its own; answers PK_User. */
  async create({ Code, Username: username, Email: email, Password }: PostAdministratorBody): Promise<number> {
    const hash = hashOf(Code);
    const refused = new ForbiddenException('The code is wrong, used or older than a day; a restart prints a new one');
    const known = await this.database.reading.manager.existsBy(AuthCode, { hash, purpose: PURPOSE });
    if (!known) throw refused;
    const passwordHash = await this.passwords.hash(sha1Password(username.normalize('NFC'), Password));
    return this.database.write(async (db) => {
      // of two requests with one code only one finds it there to be deleted
      const code = await db.findOneBy(AuthCode, { hash, purpose: PURPOSE });
      const { affected } = await db.delete(AuthCode, { hash, purpose: PURPOSE });
      if (!code || affected !== 1 || code.expiresAt < new Date()) throw refused;

      const master = await createAccount(db, { typeId: 1, oemId: FIRST_OEM, parent: null });
      const oem = await createAccount(db, { typeId: 2, oemId: FIRST_OEM, parent: master });
      const createdAt = new Date();
      await db.insert(ConfigOem, { id: FIRST_OEM, name: 'OEM 1', accountId: oem.id, signUp: 'closed', createdAt });
      return createUser(db, { accountId: master.id, roleId: 1, username, email, oemIds: [FIRST_OEM], passwordHash });
    });
  }
}
