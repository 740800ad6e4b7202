import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableUnique } from 'typeorm';

import { date, generatedId, int, table, text } from './schema.js';

/** Licence agreements, and who has accepted which. */
export class Eula1795485600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const each of tables()) await db.createTable(each, true);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const each of tables().reverse()) await db.dropTable(each.name, true);
  }
}

function tables() {
  const eula = table('account_Eula', [
    generatedId('PK_Eula'),
    int('FK_Oem'),
    text('AppKey', 64),
    text('LangKey', 16),
    text('Version', 32),
    { name: 'Eula', type: 'text' },
    date('Created'),
  ]);
  const key = { name: 'UQ_Eula_Key', columnNames: ['FK_Oem', 'AppKey', 'LangKey', 'Version'] };
  eula.uniques.push(new TableUnique(key));
  const acceptance = table(
    'account_EulaAcceptance',
    [
      generatedId('PK_EulaAcceptance'),
      int('FK_Eula'),
      int('FK_User'),
      int('FK_Account'),
      text('Address', 45),
      date('Created'),
    ],
    [{ name: 'IDX_EulaAcceptance_Account', columnNames: ['FK_Account'] }],
  );
  acceptance.uniques.push(new TableUnique({ name: 'UQ_EulaAcceptance', columnNames: ['FK_Eula', 'FK_User'] }));
  return [eula, acceptance];
}
