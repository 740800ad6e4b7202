import type { MigrationInterface, QueryRunner, TableColumnOptions } from 'typeorm';

import { date, generatedId, givenId, int, table, text } from './schema.js';

const index = (name: string, ...columnNames: string[]) => ({ name, columnNames });
const unique = (name: string, ...columnNames: string[]) => ({ name, columnNames, isUnique: true });
const optional = { isNullable: true };

/** Only an id and a name. */
const names = (name: string, ...more: TableColumnOptions[]) =>
  table(`config_${name}`, [givenId(`PK_${name}`), text('Name', 64), ...more]);

/** The static data: what is the same for every account. */
export class ConfigTables1795392000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const each of tables()) {
      if (!(await db.hasTable(each.name))) await db.createTable(each);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const each of tables().reverse()) await db.dropTable(each.name, true);
  }
}

const tables = () => [...places(), ...devices(), ...files(), ...bills(), ...permissions(), ...servers(), ...brands()];

const places = () => [
  table(
    'config_Currency',
    [givenId('PK_Currency'), text('Code', 3), text('Name', 128), int('Digits')],
    [unique('UQ_Currency_Code', 'Code')],
  ),
  table(
    'config_Country',
    [
      givenId('PK_Country'),
      text('Code', 2),
      text('Code3', 3),
      text('Name', 128),
      text('CallingCode', 8),
      int('FK_Currency', optional),
    ],
    [unique('UQ_Country_Code', 'Code')],
  ),
  table(
    'config_Country_Provider',
    [givenId('PK_Country_Provider'), int('FK_Country'), text('Name', 64), text('EmailGateway', 128)],
    [index('IDX_CountryProvider_Country', 'FK_Country')],
  ),
  table(
    'config_Language',
    [givenId('PK_Language'), text('Code', 2), text('Name', 64), text('NativeName', 64)],
    [unique('UQ_Language_Code', 'Code')],
  ),
];

const devices = () => [
  names('DeviceCategory', text('CountedAs', 16)),
  names('DeviceType'),
  table(
    'config_DeviceSubType',
    [givenId('PK_DeviceSubType'), int('FK_DeviceType'), text('Name', 64)],
    [index('IDX_DeviceSubType_DeviceType', 'FK_DeviceType')],
  ),
];

const files = () => [
  names('FileType', text('Extension', 16), text('MimeType', 128)),
  names('StorageType', int('ExpirationDays'), int('MaxBytes')),
];

const bills = () => [names('PaymentMethod'), names('Item', text('Description', 255)), names('Terms', int('Days'))];

const permissions = () => [
  table('config_AccountType', [givenId('PK_AccountType'), text('Description', 64), int('FK_PermissionRole')]),
  names('PermissionCategory'),
  table(
    'config_Permission',
    [givenId('PK_Permission'), int('FK_PermissionCategory'), text('Name', 64), text('Description', 255)],
    [unique('UQ_Permission_Name', 'Name'), index('IDX_Permission_Category', 'FK_PermissionCategory')],
  ),
  names('PermissionRole'),
  table(
    'config_PermissionRole_Permission',
    [givenId('FK_PermissionRole'), givenId('FK_Permission'), text('Scopes', 8)],
    [index('IDX_PermissionRolePermission_Permission', 'FK_Permission')],
  ),
];

const servers = () => [
  table(
    'config_Server',
    [
      givenId('PK_Server'),
      text('Role', 32),
      text('Name', 255),
      text('DeployedName', 255),
      int('FK_Server_Alt', optional),
    ],
    [index('IDX_Server_Role', 'Role')],
  ),
  table(
    'config_Server_Module',
    [givenId('PK_Server_Module'), int('FK_Server'), text('Module', 32)],
    [unique('UQ_ServerModule_Server_Module', 'FK_Server', 'Module')],
  ),
];

const brands = () => [
  table(
    'config_Oem',
    [
      givenId('PK_Oem'),
      text('Name', 64),
      int('FK_Account', optional),
      text('SsoUrl', 255),
      text('SignUp', 16, { default: "'open'" }),
      int('ReportInterval', { default: 60 }),
      date('Created'),
    ],
    [index('IDX_Oem_Account', 'FK_Account')],
  ),
  table(
    'config_App',
    [generatedId('PK_App'), text('AppKey', 64), text('Name', 64), date('Created')],
    [unique('UQ_App_AppKey', 'AppKey')],
  ),
  table(
    'config_App_Permission',
    [givenId('FK_App'), givenId('FK_Permission')],
    [index('IDX_AppPermission_Permission', 'FK_Permission')],
  ),
];
