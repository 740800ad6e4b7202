import { Injectable } from '@nestjs/common';
import { Database } from '@app/database';
import { normalUsername } from '@app/identity';

/** A user with the account it belongs to: all that an identity tells. */
export interface UserRecord {
  userId: number;
  accountId: number;
  roleId: number;
  passwordHash: string;
  oemUser: string;
  seq: number;
  loggedOutAt: number;
  active: number;
  accountTypeId: number;
  accountOemId: number;
  parentId: number | null;
  parent2Id: number | null;
  parent3Id: number | null;
  parent4Id: number | null;
  accountServerId: number;
  eventServerId: number;
}

const COLUMNS = `u.\`PK_User\` AS \`userId\`, u.\`FK_Account\` AS \`accountId\`, u.\`FK_PermissionRole\` AS \`roleId\`,
  u.\`PasswordHash\` AS \`passwordHash\`, u.\`PK_Oem_User\` AS \`oemUser\`, u.\`Seq\` AS \`seq\`,
  u.\`LoggedOut\` AS \`loggedOutAt\`, u.\`Active\` AS \`active\`, a.\`FK_AccountType\` AS \`accountTypeId\`,
  a.\`FK_Oem\` AS \`accountOemId\`, a.\`FK_Account_Parent\` AS \`parentId\`, a.\`FK_Account_Parent2\` AS \`parent2Id\`,
  a.\`FK_Account_Parent3\` AS \`parent3Id\`, a.\`FK_Account_Parent4\` AS \`parent4Id\`,
  a.\`FK_Server_Account\` AS \`accountServerId\`, a.\`FK_Server_Event\` AS \`eventServerId\``;

const ACCOUNT = 'JOIN `auth_account_Account` a ON a.`PK_Account` = u.`FK_Account`';

const BY_LOGIN = `SELECT ${COLUMNS} FROM \`auth_account_Login\` l
  JOIN \`auth_account_User\` u ON u.\`PK_User\` = l.\`FK_User\` ${ACCOUNT}
  WHERE l.\`PK_Oem\` = ? AND l.\`Username\` = ?`;

const BY_ID = `SELECT ${COLUMNS} FROM \`auth_account_User\` u ${ACCOUNT} WHERE u.\`PK_User\` = ?`;

@Injectable()
export class Users {
  constructor(private readonly database: Database) {}

  /** By the name at the OEM, whatever its case; below the parent, when one is named. */
  async byLogin(oemId: number, username: string, parentId?: number): Promise<UserRecord | null> {
    const [user] = await this.database.select<UserRecord>(BY_LOGIN, [oemId, normalUsername(username)]);
    if (!user) return null;
    const above = [user.parentId, user.parent2Id, user.parent3Id, user.parent4Id];
    return parentId === undefined || above.includes(parentId) ? user : null;
  }

  async byId(userId: number): Promise<UserRecord | null> {
    const [user] = await this.database.select<UserRecord>(BY_ID, [userId]);
    return user ?? null;
  }
}
