import type { MigrationInterface, QueryRunner } from 'typeorm';

import { date, flag, givenId, int, table, text, wide } from './schema.js';

const names = (name: string, ...more: ReturnType<typeof int>[]) =>
  table(`config_${name}`, [givenId(`PK_${name}`), text('Name', 64), ...more]);

const index = (name: string, ...columnNames: string[]) => ({ name, columnNames });

const DEVICE_TYPES = 'config_DeviceType';
const CAMERA = 2;

/** A month for what happens all the time, a year for what people may want to look up. */
const rows: Record<string, [string[], ...(readonly (number | string)[])[]]> = {
  config_EventType: [
    ['PK_EventType', 'Name', 'ExpirationDays'],
    [1, 'Image', 30],
    [2, 'Video', 30],
    [3, 'Trigger', 30],
    [4, 'Variable', 30],
    [5, 'Logon', 30],
    [6, 'Gateway Connected', 30],
    [7, 'System Error', 30],
    [8, 'Validate Email', 30],
    [9, 'Validate SMS', 30],
    [10, 'System Message', 30],
  ],
  config_SourceType: [
    ['PK_SourceType', 'Name'],
    [0, 'Unknown'],
    [1, 'User'],
    [2, 'Timer'],
    [3, 'Trigger'],
    [4, 'Variable'],
  ],
  config_ContactType: [
    ['PK_ContactType', 'Name'],
    [1, 'E-mail'],
    [2, 'Push'],
    [3, 'SMS'],
    [4, 'Webhook'],
  ],
  config_AttemptStatus: [
    ['PK_AttemptStatus', 'Name'],
    [1, 'Busy'],
    [2, 'Complete'],
    [3, 'Refused'],
    [4, 'Given up'],
  ],
};

/** What has happened, how long it is kept, and that people are told of it. */
export class Events1795737600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const each of tables(db)) await db.createTable(each, true);
    await deleteRows(db); // a run that broke off may have left some
    for (const [name, [columns, ...values]] of Object.entries(rows)) await insert(db, name, columns, values);
    await insert(db, DEVICE_TYPES, ['PK_DeviceType', 'Name'], [[CAMERA, 'Camera']]);
  }

  async down(db: QueryRunner): Promise<void> {
    await deleteRows(db);
    for (const each of tables(db).reverse()) await db.dropTable(each.name, true);
  }
}

async function deleteRows(db: QueryRunner): Promise<void> {
  for (const name of Object.keys(rows)) await db.query(`DELETE FROM \`${name}\``);
  await db.query(`DELETE FROM \`${DEVICE_TYPES}\` WHERE \`PK_DeviceType\` = ${CAMERA}`);
}

const insert = (db: QueryRunner, name: string, columns: string[], values: readonly (readonly unknown[])[]) => {
  const row = `(${columns.map(() => '?').join(', ')})`;
  const all = values.map(() => row).join(', ');
  return db.query(
    `INSERT INTO \`${name}\` (${columns.map((each) => `\`${each}\``).join(', ')}) VALUES ${all}`,
    values.flat(),
  );
};

const tables = (db: QueryRunner) => [
  names('EventType', int('ExpirationDays')),
  names('SourceType'),
  names('ContactType'),
  names('AttemptStatus'),
  event(db),
  table('event_Settings', [
    givenId('PK_Account'),
    wide(db, 'Allowance', { isNullable: true }),
    text('WhenFull', 8, { default: "'oldest'" }),
    int('Version', { default: 1 }),
    date('Created'),
  ]),
  table('event_Retention', [givenId('FK_Account'), givenId('FK_EventType'), int('Days'), date('Created')]),
  table(
    'event_Notification',
    [
      counted(db, 'PK_Notification'),
      wide(db, 'FK_Event'),
      int('FK_Account'),
      date('Due', { isNullable: true }),
      int('Attempts', { default: 0 }),
      date('Created'),
    ],
    [{ ...index('UQ_Notification_Event', 'FK_Event'), isUnique: true }, index('IDX_Notification_Due', 'Due')],
  ),
];

const counted = (db: QueryRunner, name: string) =>
  wide(db, name, { isPrimary: true, isGenerated: true, generationStrategy: 'increment' });

const event = (db: QueryRunner) =>
  table(
    'event_Event',
    [
      counted(db, 'PK_Event'),
      int('FK_Account'),
      int('FK_Device', { default: 0 }),
      int('FK_User', { default: 0 }),
      int('DeviceID', { default: 0 }),
      text('ClientKey', 64, { isNullable: true }),
      date('Timestamp'),
      text('LocalDate', 19),
      date('Expiration', { isNullable: true }),
      date('ReadAt', { isNullable: true }),
      int('EventType'),
      int('SourceType', { default: 0 }),
      int('Severity', { default: 0 }),
      text('Format', 16),
      wide(db, 'FK_Store', { isNullable: true }),
      wide(db, 'FileSize', { default: 0 }),
      text('IP', 45),
      flag('Locked'),
      text('Code', 128),
      text('NewValue', 512),
      { name: 'Description', type: 'text' },
      text('EventKey', 32),
      text('Icon', 255),
      { name: 'UserComments', type: 'text' },
      text('Users', 255),
    ],
    [
      index('IDX_Event_Account_Timestamp', 'FK_Account', 'Timestamp'),
      index('IDX_Event_Account_Device_Timestamp', 'FK_Account', 'FK_Device', 'Timestamp'),
      index('IDX_Event_Account_User_Timestamp', 'FK_Account', 'FK_User', 'Timestamp'),
      index('IDX_Event_Account_Severity_Read_Timestamp', 'FK_Account', 'Severity', 'ReadAt', 'Timestamp'),
      index('IDX_Event_Expiration', 'Locked', 'Expiration'),
      index('IDX_Event_Store', 'FK_Store'),
      { ...index('UQ_Event_Account_Device_Client', 'FK_Account', 'FK_Device', 'ClientKey'), isUnique: true },
    ],
  );
