import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableUnique } from 'typeorm';

import { date, flag, generatedId, givenId, int, table, text, wide } from './schema.js';

const index = (name: string, ...columnNames: string[]) => ({ name, columnNames });
const optional = { isNullable: true };
const version = int('Version', { default: 1 });

/** Accounts, users, installations, devices, credentials, the account search, and what instances tell each other. */
export class Accounts1795392120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const each of tables(db)) {
      if (!(await db.hasTable(each.name))) await db.createTable(each);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const each of tables(db).reverse()) await db.dropTable(each.name, true);
  }
}

const tables = (db: QueryRunner) => [...auth(db), ...account(), ...cluster(db)];

const auth = (db: QueryRunner) => [
  table(
    'auth_account_Account',
    [
      generatedId('PK_Account'),
      int('FK_AccountType'),
      int('FK_Oem'),
      int('FK_Account_Parent', optional),
      int('FK_Account_Parent2', optional),
      int('FK_Account_Parent3', optional),
      int('FK_Account_Parent4', optional),
      int('FK_Server_Account'),
      int('FK_Server_Event'),
      date('Created'),
      version,
    ],
    [
      index('IDX_AuthAccount_Parent', 'FK_Account_Parent'),
      index('IDX_AuthAccount_Parent2', 'FK_Account_Parent2'),
      index('IDX_AuthAccount_Parent3', 'FK_Account_Parent3'),
      index('IDX_AuthAccount_Parent4', 'FK_Account_Parent4'),
    ],
  ),
  table(
    'auth_account_User',
    [
      generatedId('PK_User'),
      int('FK_Account'),
      int('FK_PermissionRole'),
      text('PasswordHash', 255),
      text('PK_Oem_User', 64),
      int('Seq', { default: 1 }),
      wide(db, 'LoggedOut', { default: 0 }),
      flag('Active', { default: 1 }),
      text('Devices', 2000),
      date('Created'),
    ],
    [index('IDX_AuthUser_Account', 'FK_Account')],
  ),
  withUnique(
    table(
      'auth_account_Login',
      [generatedId('PK_Login'), int('PK_Oem'), text('Username', 128), int('FK_User')],
      [index('IDX_Login_User', 'FK_User')],
    ),
    'UQ_Login_Oem_Username',
    'PK_Oem',
    'Username',
  ),
  table(
    'auth_Session',
    [
      text('Hash', 64, { isPrimary: true }),
      int('FK_User', optional),
      int('FK_Device', optional),
      { name: 'Claims', type: 'text' },
      wide(db, 'Expires'),
      date('Created'),
    ],
    [
      index('IDX_Session_User', 'FK_User'),
      index('IDX_Session_Device', 'FK_Device'),
      index('IDX_Session_Expires', 'Expires'),
    ],
  ),
  table('auth_Key', [
    generatedId('PK_Key'),
    { name: 'PublicKey', type: 'text' },
    { name: 'PrivateKey', type: 'text' },
    date('Created'),
    date('Retired', optional),
  ]),
  table(
    'auth_account_Code',
    [
      text('Hash', 64, { isPrimary: true }),
      text('Purpose', 32),
      int('FK_User', optional),
      date('Created'),
      date('Expires'),
    ],
    [index('IDX_Code_User', 'FK_User'), index('IDX_Code_Expires', 'Expires')],
  ),
  table(
    'auth_device_Device',
    [
      givenId('PK_Device'),
      int('FK_DeviceType'),
      int('FK_DeviceSubType'),
      text('MacAddress', 17),
      int('FK_Oem'),
      int('FK_Account', optional),
      int('FK_Server_Device'),
      int('FK_Server_Event'),
      text('Imei', 32),
      text('Msisdn', 32),
      text('Platform', 64),
      wide(db, 'LoggedOut', { default: 0 }),
      date('Created'),
    ],
    [index('IDX_AuthDevice_Account', 'FK_Account'), index('IDX_AuthDevice_MacAddress', 'MacAddress')],
  ),
];

const account = () => [
  table('account_Account', [
    givenId('PK_Account'),
    int('FK_Language'),
    text('PK_Oem_Account', 64),
    int('FK_Address_Billing', optional),
    int('FK_Address_Mailing', optional),
    date('Created'),
    version,
  ]),
  table('account_Address', [
    generatedId('PK_Address'),
    text('FirstName', 100),
    text('LastName', 100),
    text('Company', 100),
    text('Address1', 200),
    text('Address2', 200),
    text('City', 100),
    text('State', 100),
    text('PostalCode', 20),
    int('FK_Country', optional),
    date('Created'),
  ]),
  table('account_Phone', [
    generatedId('PK_Phone'),
    int('FK_Country_Provider', optional),
    int('FK_Country', optional),
    text('Phone', 40),
    text('Extension', 16),
    text('Type', 16),
    flag('Validated'),
    date('Created'),
  ]),
  table(
    'account_Account_Phone',
    [givenId('FK_Account'), givenId('FK_Phone')],
    [index('IDX_AccountPhone_Phone', 'FK_Phone')],
  ),
  table('account_User_Phone', [givenId('FK_User'), givenId('FK_Phone')], [index('IDX_UserPhone_Phone', 'FK_Phone')]),
  table(
    'account_Installation',
    [
      generatedId('PK_Installation'),
      int('FK_Account'),
      int('FK_Address', optional),
      text('Msisdn', 32),
      text('Imei', 32),
      text('ServicePlan', 64),
      text('ServicePlanState', 64),
      date('Created'),
      version,
    ],
    [index('IDX_Installation_Account', 'FK_Account')],
  ),
  table(
    'account_Device',
    [givenId('PK_Device'), int('FK_Account'), int('FK_Installation'), text('Name', 100), date('DeviceAssigned')],
    [index('IDX_Device_Account', 'FK_Account'), index('IDX_Device_Installation', 'FK_Installation')],
  ),
  table(
    'account_User',
    [
      givenId('PK_User'),
      int('FK_Account'),
      text('Name', 100),
      text('Email', 254),
      flag('Validated'),
      flag('EmailAlerts'),
      flag('EmailNews'),
      flag('EmailNotifications'),
      flag('PhoneNotifications'),
      flag('PushNotifications'),
      text('NotifyOnSeverity', 64),
      date('Created'),
      version,
    ],
    [index('IDX_User_Account', 'FK_Account')],
  ),
  table(
    'account_Term',
    [givenId('FK_Account_Ancestor'), givenId('Kind'), text('Term', 64, { isPrimary: true }), givenId('FK_Account')],
    [index('IDX_Term_Account', 'FK_Account')],
    { withoutRowid: true },
  ),
];

const cluster = (db: QueryRunner) => [
  table(
    'cluster_Notice',
    [
      wide(db, 'PK_Notice', { isPrimary: true, isGenerated: true, generationStrategy: 'increment' }),
      text('Topic', 32),
      text('Subject', 64),
      date('Created'),
    ],
    [index('IDX_Notice_Created', 'Created')],
  ),
];

function withUnique<T extends { uniques: TableUnique[] }>(created: T, name: string, ...columnNames: string[]): T {
  created.uniques.push(new TableUnique({ name, columnNames }));
  return created;
}
