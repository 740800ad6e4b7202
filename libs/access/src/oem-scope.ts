import { Injectable, NotFoundException } from '@nestjs/common';
import { ConfigOem, Database } from '@app/database';

import { AccountScope } from './account-scope.js';
import type { Caller } from './caller.js';
import { may } from './caller.js';
import type { Permission } from './permissions.js';
import { toldAs } from './told-as.js';

const MANAGED = `SELECT o.\`PK_Oem\` AS \`id\` FROM \`config_Oem\` o
  JOIN \`auth_account_Account\` a ON a.\`PK_Account\` = o.\`FK_Account\`
  WHERE a.\`PK_Account\` = ? OR ? IN (a.\`FK_Account_Parent\`, a.\`FK_Account_Parent2\`,
    a.\`FK_Account_Parent3\`, a.\`FK_Account_Parent4\`)
  ORDER BY o.\`PK_Oem\``;

/** What belongs to an OEM is managed by who has the OEM's own account, or one above it. */
@Injectable()
export class OemScope {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountScope,
  ) {}

  /** Throws 404 for an OEM outside the caller's tree, 403 without the permission; answers the OEM's account. */
  async check(caller: Caller, oemId: number, permission: Permission): Promise<number> {
    const oem = await this.database.reading.manager.findOneBy(ConfigOem, { id: oemId });
    if (!oem || oem.accountId === null) throw new NotFoundException(`No OEM ${oemId}`);
    await toldAs(`No OEM ${oemId}`, this.accounts.checkBelow(caller, oem.accountId, permission));
    return oem.accountId;
  }

  /** The OEMs that `check` lets through. */
  async managed(caller: Caller, permission: Permission): Promise<number[]> {
    if (!may(caller, permission, 'c')) return [];
    const { accountId } = caller;
    const rows = await this.database.select<{ id: number }>(MANAGED, [accountId, accountId]);
    return rows.map(({ id }) => id);
  }
}
