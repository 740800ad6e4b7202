import type { MigrationInterface, QueryRunner } from 'typeorm';

import { date, flag, generatedId, givenId, int, table, text, wide } from './schema.js';

/** Who is told of events, by what, and how that went. */
export class Notifications1795744800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const each of tables(db)) await db.createTable(each, true);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const each of tables(db).reverse()) await db.dropTable(each.name, true);
  }
}

const index = (name: string, ...columnNames: string[]) => ({ name, columnNames });

const counted = (db: QueryRunner, name: string) =>
  wide(db, name, { isPrimary: true, isGenerated: true, generationStrategy: 'increment' });

/** How often an endpoint has failed, and since when it is left alone. */
const health = () => [
  int('Failures', { default: 0 }),
  date('FailingSince', { isNullable: true }),
  date('Parked', { isNullable: true }),
];

const tables = (db: QueryRunner) => [
  table(
    'event_Contact',
    [
      counted(db, 'PK_Contact'),
      wide(db, 'FK_Notification', { default: 0 }),
      wide(db, 'FK_Event', { default: 0 }),
      int('FK_Account'),
      int('FK_User', { default: 0 }),
      int('FK_ContactType'),
      int('FK_Endpoint', { default: 0 }),
      text('Lane', 80),
      text('Destination', 254),
      text('Address', 320),
      text('MessageId', 32),
      { name: 'Contents', type: 'text' },
      int('FK_AttemptStatus', { default: 0 }),
      int('Attempts', { default: 0 }),
      text('Claim', 16),
      date('Due', { isNullable: true }),
      date('Expires'),
      date('Created'),
    ],
    [
      index('IDX_Contact_Due', 'Due', 'Lane'),
      index('IDX_Contact_Event', 'FK_Event'),
      index('IDX_Contact_Endpoint', 'FK_ContactType', 'FK_Endpoint', 'PK_Contact'),
      index('IDX_Contact_Account', 'FK_Account'),
      index('IDX_Contact_User', 'FK_User', 'FK_ContactType', 'Created'),
    ],
  ),
  table(
    'event_Attempt',
    [counted(db, 'PK_Attempt'), wide(db, 'FK_Contact'), date('Timestamp'), int('FK_AttemptStatus'), text('Notes', 255)],
    [index('IDX_Attempt_Contact', 'FK_Contact')],
  ),
  table(
    'event_Webhook',
    [
      generatedId('PK_Webhook'),
      int('FK_Account'),
      text('Url', 512),
      text('Name', 100),
      text('EventTypes', 255),
      text('Severities', 64),
      text('Devices', 2000),
      { name: 'Secret', type: 'text' },
      { name: 'OldSecret', type: 'text' },
      date('OldSecretUntil', { isNullable: true }),
      flag('Active', { default: 1 }),
      ...health(),
      int('Version', { default: 1 }),
      date('Created'),
    ],
    [index('IDX_Webhook_Account', 'FK_Account')],
  ),
  table(
    'event_PushSubscription',
    [
      generatedId('PK_PushSubscription'),
      int('FK_User'),
      text('Name', 100),
      text('EndpointHash', 64),
      text('Service', 254),
      { name: 'Subscription', type: 'text' },
      ...health(),
      date('Created'),
    ],
    [
      index('IDX_PushSubscription_User', 'FK_User'),
      { ...index('UQ_PushSubscription_Hash', 'EndpointHash'), isUnique: true },
    ],
  ),
  table('event_VapidKey', [
    givenId('PK_VapidKey'),
    text('PublicKey', 128),
    { name: 'PrivateKey', type: 'text' },
    date('Created'),
  ]),
];
