import type { MigrationInterface, QueryRunner } from 'typeorm';

import { replaceIndex } from './schema.js';

const ranges = ['FK_Account', 'Severity', 'ReadAt', 'Timestamp'];
const before = { name: 'IDX_Event_Account_Severity_Read_Timestamp', columnNames: ranges };
const covering = {
  name: 'IDX_Event_Unread',
  columnNames: [...ranges, 'PK_Event', 'FK_Device', 'FK_User', 'Expiration', 'Locked'],
};

/** What is unread is found in the index alone: only the events that are shown are looked at. */
export class UnreadEvents1795762800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await replaceIndex(db, 'event_Event', before.name, covering);
  }

  async down(db: QueryRunner): Promise<void> {
    await replaceIndex(db, 'event_Event', covering.name, before);
  }
}
