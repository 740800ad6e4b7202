import { ForbiddenException, Injectable } from '@nestjs/common';
import { Passwords } from '@app/access';
import { ADMINISTRATOR, createAccount, createUser } from '@app/accounts';
import type { NamedRequest } from '@app/database';
import { AuthCode, ConfigOem, Database } from '@app/database';
import { hashOf, sha1Password } from '@app/identity';

import type { PostAdministratorBody } from './autha.dto.js';

/** The OEM whose number most programs have built in. */
const FIRST_OEM = 1;

@Injectable()
export class AdministratorService {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
  ) {}

  /** The master account with its administrator, and the first OEM with an account of its own; answers PK_User. */
  async create(
    { Code, Username: username, Email: email, Password }: PostAdministratorBody,
    request: NamedRequest | null,
  ): Promise<number> {
    const before = await this.database.answerBefore<number>(request);
    if (before !== undefined) return before;
    const hash = hashOf(Code);
    const refused = new ForbiddenException('The code is wrong, used or older than a day; a restart prints a new one');
    const known = await this.database.reading.manager.existsBy(AuthCode, { hash, purpose: ADMINISTRATOR });
    if (!known) throw refused;
    const passwordHash = await this.passwords.hash(sha1Password(username.normalize('NFC'), Password));
    return this.database.writeOnce(request, async (db) => {
      // of two requests with one code only one finds it there to be deleted
      const code = await db.findOneBy(AuthCode, { hash, purpose: ADMINISTRATOR });
      const { affected } = await db.delete(AuthCode, { hash, purpose: ADMINISTRATOR });
      if (!code || affected !== 1 || code.expiresAt < new Date()) throw refused;

      const master = await createAccount(db, { typeId: 1, oemId: FIRST_OEM, parent: null });
      const oem = await createAccount(db, { typeId: 2, oemId: FIRST_OEM, parent: master });
      const createdAt = new Date();
      await db.insert(ConfigOem, { id: FIRST_OEM, name: 'OEM 1', accountId: oem.id, signUp: 'closed', createdAt });
      const user = { accountId: master.id, roleId: 1, username, email, oemIds: [FIRST_OEM], passwordHash };
      const userId = await createUser(db, user);
      db.record({ actor: null, action: 'createAdministrator', accountId: master.id, subject: `user ${userId}` });
      return userId;
    });
  }
}
