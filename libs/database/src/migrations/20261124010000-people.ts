import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableColumn, TableUnique } from 'typeorm';

import { date, flag, generatedId, givenId, int, table, text, wide } from './schema.js';

const index = (name: string, ...columnNames: string[]) => ({ name, columnNames });
const optional = { isNullable: true };

/** Invitations, API tokens, support grants, work for later, and who changed what. */
export class People1795478400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.addColumn('auth_account_Account', new TableColumn(date('SupportUntil', optional)));
    for (const each of tables(db)) {
      if (!(await db.hasTable(each.name))) await db.createTable(each);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const each of tables(db).reverse()) await db.dropTable(each.name, true);
    await db.dropColumn('auth_account_Account', 'SupportUntil');
  }
}

const generatedWide = (db: QueryRunner, name: string) =>
  wide(db, name, { isPrimary: true, isGenerated: true, generationStrategy: 'increment' });

function tables(db: QueryRunner) {
  const invitation = table(
    'auth_account_Invitation',
    [
      generatedId('PK_Invitation'),
      int('FK_Account'),
      int('FK_User_Inviter', optional),
      int('FK_PermissionRole'),
      text('Email', 254),
      text('Name', 100),
      text('Devices', 2000),
      text('Hash', 64),
      date('Created'),
      date('Expires'),
    ],
    [index('IDX_Invitation_Account', 'FK_Account'), index('IDX_Invitation_Expires', 'Expires')],
  );
  invitation.uniques.push(new TableUnique({ name: 'UQ_Invitation_Hash', columnNames: ['Hash'] }));
  const token = table(
    'auth_account_Token',
    [
      generatedId('PK_Token'),
      int('FK_Account'),
      int('FK_User'),
      text('Name', 100),
      text('Hash', 64),
      text('Permissions', 2000),
      flag('Below'),
      date('Created'),
      date('Expires', optional),
    ],
    [index('IDX_Token_Account', 'FK_Account'), index('IDX_Token_User', 'FK_User')],
  );
  token.uniques.push(new TableUnique({ name: 'UQ_Token_Hash', columnNames: ['Hash'] }));
  return [
    invitation,
    token,
    table(
      'outbox_Job',
      [
        generatedWide(db, 'PK_Job'),
        text('Kind', 32),
        { name: 'Payload', type: 'text' },
        int('Attempts', { default: 0 }),
        date('Due'),
        date('Expires'),
        date('Created'),
      ],
      [index('IDX_Job_Kind_Due', 'Kind', 'Due')],
    ),
    table('audit_Head', [givenId('PK_Head'), wide(db, 'Count', { default: 0 }), text('Hash', 64), text('Mac', 64)]),
    table(
      'audit_Entry',
      [
        wide(db, 'PK_Entry', { isPrimary: true }),
        date('Created'),
        int('FK_Account', optional),
        int('FK_User', optional),
        int('FK_Token', optional),
        text('Action', 64),
        text('Subject', 64),
        int('Status'),
        text('Values', 64),
        text('Hash', 64),
      ],
      [index('IDX_Entry_Account', 'FK_Account', 'PK_Entry')],
    ),
    table(
      'audit_Value',
      [
        wide(db, 'PK_Entry', { isPrimary: true }),
        int('FK_Account', optional),
        { name: 'Before', type: 'text' },
        { name: 'After', type: 'text' },
        text('Salt', 32),
      ],
      [index('IDX_Value_Account', 'FK_Account')],
    ),
  ];
}
