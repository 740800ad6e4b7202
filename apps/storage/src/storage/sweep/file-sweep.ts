import { Injectable } from '@nestjs/common';
import { Recurring } from '@app/cluster';
import { Database, dateArgument, Event } from '@app/database';
import type { Removable } from '@app/files';
import { removeFiles } from '@app/files';
import { In } from 'typeorm';

const EVERY = 60_000;
const BATCH = 100;

const EXPIRED = `SELECT s.\`PK_Store\` AS \`id\`, s.\`Path\` AS \`path\`, s.\`FK_Account\` AS \`accountId\`,
  s.\`FK_StorageType\` AS \`storageTypeId\`, s.\`Filesize\` AS \`size\` FROM \`storage_Store\` s
  WHERE s.\`Expiration\` <= ? AND NOT EXISTS
    (SELECT 1 FROM \`event_Event\` e WHERE e.\`FK_Store\` = s.\`PK_Store\` AND e.\`Locked\` = 1)
  ORDER BY s.\`Expiration\` LIMIT ${BATCH}`;

/** Lets files go whose time is over, but for those of locked events; a little at a time. Instances may do it side by side. */
@Injectable()
export class FileSweep extends Recurring {
  constructor(private readonly database: Database) {
    super(EVERY);
  }

  override async run(now = new Date()): Promise<void> {
    while (!this.ended) {
      const rows = await this.database.select<Removable>(EXPIRED, [dateArgument(now)]);
      if (rows.length === 0) return;
      const expired = rows.map((row) => ({ ...row, id: Number(row.id), size: Number(row.size) }));
      await this.database.write(async (db) => {
        const locked = await db.findBy(Event, { storeId: In(expired.map(({ id }) => id)), locked: true });
        const kept = new Set(locked.map(({ storeId }) => storeId));
        await removeFiles(
          db,
          expired.filter(({ id }) => !kept.has(id)),
        );
      });
    }
  }
}
