import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { OemScope } from '@app/access';
import type { NamedRequest } from '@app/database';
import { AuthUser, Database, Eula, EulaAcceptance } from '@app/database';
import { compareVersions, plainAddress } from '@app/server';
import { In } from 'typeorm';

import type { AcceptEulaBody, EulaBody, EulaQuery } from './eula.dto.js';

const ENGLISH = 'en';

/** The licence agreements of OEMs: the newest is what people are asked to accept. */
@Injectable()
export class EulaService {
  constructor(
    private readonly database: Database,
    private readonly scope: OemScope,
  ) {}

  /** Of the app or of all apps, in the language, a near one or English, the highest version. */
  async latest({ PK_Oem, AppKey = '', LangKey = ENGLISH }: EulaQuery): Promise<Eula> {
    const apps = [...new Set([AppKey, ''])];
    const wanted = LangKey.toLowerCase();
    const languages = [...new Set([wanted, wanted.split(/[-_]/)[0] ?? '', ENGLISH])];
    const all = await this.database.reading.manager.findBy(Eula, { oemId: PK_Oem, appKey: In(apps) });
    for (const app of apps) {
      const ofApp = all.filter(({ appKey }) => appKey === app);
      const inOrder = [...languages.map((each) => ofApp.filter(({ langKey }) => langKey === each)), ofApp];
      const [newest] = (inOrder.find((some) => some.length > 0) ?? []).sort(
        (a, b) => compareVersions(b.version, a.version) || b.id - a.id,
      );
      if (newest) return newest;
    }
    throw new NotFoundException('This OEM has no licence agreement');
  }

  /** Adds a version or changes its text; `mustExist` refuses to add. */
  async write(caller: Caller, body: EulaBody, mustExist: boolean, request: NamedRequest | null = null): Promise<void> {
    const accountId = await this.scope.check(caller, body.PK_Oem, 'manage_eula');
    const key = {
      oemId: body.PK_Oem,
      appKey: body.AppKey,
      langKey: body.LangKey.toLowerCase(),
      version: body.Version,
    };
    await this.database.writeOnce(request, async (db) => {
      const known = await db.findOneBy(Eula, key);
      if (!known && mustExist) throw new NotFoundException('There is no such version');
      if (known) await db.update(Eula, { id: known.id }, { text: body.Eula });
      else await db.insert(Eula, { ...key, text: body.Eula, createdAt: new Date() });
      const subject = `OEM ${body.PK_Oem}`;
      db.record({ actor: caller, action: mustExist ? 'putEula' : 'postEula', accountId, subject, after: body });
    });
  }

  /** Logged once: repeating it changes nothing. */
  async accept(caller: Caller, address: string, body: AcceptEulaBody): Promise<void> {
    const { PK_Eula: eulaId, PK_User: userId, PK_Account: accountId } = body;
    if (userId !== caller.userId) throw new ForbiddenException('Nobody accepts for another');
    if (accountId !== caller.accountId) throw new ForbiddenException('That is not the account of the caller');
    await this.database.write(async (db) => {
      if (!(await db.existsBy(Eula, { id: eulaId, oemId: body.PK_Oem }))) {
        throw new NotFoundException(`No licence agreement ${eulaId}`);
      }
      await db.lock(AuthUser, userId); // two at once must not both find none
      if (await db.existsBy(EulaAcceptance, { eulaId, userId })) return;
      const accepted = { eulaId, userId, accountId, address: plainAddress(address), createdAt: new Date() };
      await db.insert(EulaAcceptance, accepted);
      db.record({ actor: caller, action: 'acceptEula', accountId, subject: `eula ${eulaId}` });
    });
  }
}
