import { Inject, Injectable } from '@nestjs/common';
import { Database, dateArgument } from '@app/database';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';

import type { NewContact } from './new-contacts.js';

const HOUR = 3_600_000;

interface Row {
  userId: number;
  type: number;
  told: number;
}

/** Nobody is told without end: a gateway that has gone wild fills no mailbox. */
@Injectable()
export class Restraint {
  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** Those that are still within what one user is told in an hour; webhooks have no user. */
  async within(contacts: NewContact[]): Promise<NewContact[]> {
    const most = this.environment.MMS_TOLD_PER_HOUR;
    const told = await this.lately([...new Set(contacts.map(({ userId }) => userId))].filter((id) => id !== 0));
    return contacts.filter(({ userId, type }) => {
      if (userId === 0) return true;
      const count = (told.get(`${userId} ${type}`) ?? 0) + 1;
      told.set(`${userId} ${type}`, count);
      return count <= most;
    });
  }

  private async lately(userIds: number[]): Promise<Map<string, number>> {
    if (userIds.length === 0) return new Map();
    const sql = `SELECT \`FK_User\` AS \`userId\`, \`FK_ContactType\` AS \`type\`, COUNT(*) AS \`told\` FROM \`event_Contact\`
      WHERE \`FK_User\` IN (${userIds.map(() => '?').join(', ')}) AND \`FK_ContactType\` IN (1, 2, 3) AND \`Created\` > ?
      GROUP BY \`FK_User\`, \`FK_ContactType\``;
    const since = dateArgument(new Date(Date.now() - HOUR));
    const rows = await this.database.reading.query<Row[]>(sql, [...userIds, since]);
    return new Map(rows.map(({ userId, type, told }) => [`${userId} ${type}`, Number(told)]));
  }
}
