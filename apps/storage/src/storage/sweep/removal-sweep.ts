import { Injectable, Logger } from '@nestjs/common';
import { Recurring } from '@app/cluster';
import { Database, dateArgument, Removal } from '@app/database';
import { LessThanOrEqual } from 'typeorm';

import { Blobs } from '../blobs/blobs.js';

const EVERY = 5_000;
const BATCH = 100;

/** How long one that is being emptied is nobody else's; it is tried again then, should it fail. */
const LEASE = 300_000;

const CLAIM = 'UPDATE `storage_Removal` SET `Due` = ? WHERE `Path` = ? AND `Due` = ?';
const DONE = 'DELETE FROM `storage_Removal` WHERE `Path` = ? AND `Due` = ?';

/** Empties the places whose time has come: what was deleted, and what broke off. Instances share them. */
@Injectable()
export class RemovalSweep extends Recurring {
  private readonly log = new Logger(RemovalSweep.name);

  constructor(
    private readonly database: Database,
    private readonly blobs: Blobs,
  ) {
    super(EVERY);
  }

  override async run(now = new Date()): Promise<void> {
    while (!this.ended) {
      const due = await this.database.reading.manager.find(Removal, {
        where: { dueAt: LessThanOrEqual(now) },
        order: { dueAt: 'ASC' },
        take: BATCH,
      });
      let emptied = 0;
      for (const removal of due) if (!this.ended && (await this.empty(removal, now))) emptied += 1;
      if (due.length < BATCH || emptied === 0) return;
    }
  }

  /** Of several instances that see it only one changes when it is due; an upload that comes too late finds it so, too. */
  private async empty({ path, dueAt }: Removal, now: Date): Promise<boolean> {
    const lease = dateArgument(new Date(Math.max(now.getTime(), Date.now()) + LEASE));
    if ((await this.database.execute(CLAIM, [lease, path, dateArgument(dueAt)])) !== 1) return false;
    try {
      await this.blobs.remove(path);
    } catch (error) {
      this.log.warn(
        `A file that is deleted cannot be removed now: ${error instanceof Error ? error.message : 'unknown'}`,
      );
      return false;
    }
    return (await this.database.execute(DONE, [path, lease])) === 1;
  }
}
