import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { Database, dateArgument } from '@app/database';

/** A place for a file. Until the file has its row, another row has the place emptied when it is due. */
export interface Reservation {
  path: string;
  dueAt: Date;
}

/** How many places are taken in one go: one commit for all of them. */
const BATCH = 16;

/** How long a place is kept, and how much of that must be left for an upload: longer than any request may take. */
const LIFE = 4 * 3_600_000;
const LEAST = 2 * 3_600_000;

/** Places for files that are about to come, taken before anything is written. */
@Injectable()
export class Reservations {
  private readonly free: Reservation[] = [];
  private making: Promise<void> | null = null;

  constructor(private readonly database: Database) {}

  async take(): Promise<Reservation> {
    for (;;) {
      const place = this.free.pop();
      if (!place) await (this.making ??= this.make().finally(() => (this.making = null)));
      else if (place.dueAt.getTime() - Date.now() > LEAST) return place;
    }
  }

  /** Nothing came of it: it is emptied now. */
  async giveUp({ path, dueAt }: Reservation): Promise<void> {
    const sql = 'UPDATE `storage_Removal` SET `Due` = ? WHERE `Path` = ? AND `Due` = ?';
    await this.database.execute(sql, [dateArgument(new Date()), path, dateArgument(dueAt)]);
  }

  private async make(): Promise<void> {
    const createdAt = new Date();
    const dueAt = new Date(createdAt.getTime() + LIFE);
    // those of a batch lie together, so that few directories are made and written
    const directory = randomBytes(2).toString('hex').replace(/^../, '$&/');
    const paths = Array.from({ length: BATCH }, () => `${directory}/${randomBytes(16).toString('hex')}`);
    const marks = paths.map(() => '(?, ?, ?)').join(', ');
    await this.database.execute(
      `INSERT INTO \`storage_Removal\` (\`Path\`, \`Due\`, \`Created\`) VALUES ${marks}`,
      paths.flatMap((path) => [path, dateArgument(dueAt), dateArgument(createdAt)]),
    );
    this.free.push(...paths.map((path) => ({ path, dueAt })));
  }
}
