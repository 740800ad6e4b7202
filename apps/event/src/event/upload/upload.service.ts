import { ConflictException, HttpException, Injectable } from '@nestjs/common';
import type { Event } from '@app/database';
import { Database, isUniqueViolation } from '@app/database';
import type { NewEvent } from '@app/events';
import { EventWriter } from '@app/events';

import { EventLimit } from './event-limit.js';
import type { Sender } from './new-events.js';
import { NewEvents, NoFile } from './new-events.js';
import type { Sent } from './sent-events.js';
import type { PostedView } from './upload.dto.js';

/** How often others may be faster with the same events. */
const TRIES = 10;

interface Known {
  id: number | string;
  key: string;
  clientKey: string;
}

/** Events of gateways: stored before they are answered, each name once. */
@Injectable()
export class UploadService {
  constructor(
    private readonly database: Database,
    private readonly events: NewEvents,
    private readonly writer: EventWriter,
    private readonly limit: EventLimit,
  ) {}

  /** Answers each of them, in their order. */
  async post(sender: Sender, sent: Sent[]): Promise<(PostedView | HttpException)[]> {
    if (sender.accountId === 0) throw new ConflictException('The gateway is paired with no account');
    if (sent.length === 0) return [];
    await this.limit.take(sender.deviceId, sent.length);
    const found = await this.withStored(sender, await this.events.of(sender, sent));
    const good = found.filter(isNew);
    const rows = await this.writer.rows(good);
    await this.store(sender, rows);
    let next = 0;
    return found.map((each) => {
      if (!isNew(each)) return each;
      const row = rows[next++];
      return { PK_Event: row?.id ?? 0, Key: row?.key ?? '' };
    });
  }

  /** What came before is answered as it was then, though its file has been deleted meanwhile. */
  private async withStored(sender: Sender, found: (NewEvent | HttpException)[]) {
    const names = found.flatMap((each) => (each instanceof NoFile && each.clientKey !== null ? [each.clientKey] : []));
    if (names.length === 0) return found;
    const known = await this.knownBy(sender, names);
    return found.map((each) => {
      const stored = each instanceof NoFile ? known.get(each.clientKey ?? '') : undefined;
      return stored ? { PK_Event: stored.id, Key: stored.key } : each;
    });
  }

  /** Commits those that are not there yet; all of them have their ids then. */
  private async store(sender: Sender, rows: Event[]): Promise<void> {
    let missing = firstOfEach(rows);
    for (let attempt = 1; missing.length > 0; attempt += 1) {
      try {
        await this.writer.commit(missing);
        break;
      } catch (error) {
        if (!isUniqueViolation(error) || attempt === TRIES) throw error;
        missing = await this.unknown(sender, missing);
      }
    }
    const byName = new Map(rows.filter(({ id }) => id !== 0).map((row) => [row.clientKey, row]));
    for (const row of rows) if (row.id === 0) Object.assign(row, idOf(byName.get(row.clientKey)));
  }

  /** Of the rows those that nobody has stored; the others are given their ids and keys. */
  private async unknown(sender: Sender, rows: Event[]): Promise<Event[]> {
    const names = rows.map(({ clientKey }) => clientKey).filter((name) => name !== null);
    const byName = await this.knownBy(sender, names);
    for (const row of rows) {
      // a try that was undone may have left one
      row.id = 0;
      Object.assign(row, byName.get(row.clientKey ?? ''));
    }
    return rows.filter(({ id }) => id === 0);
  }

  /** What is stored under these names. */
  private async knownBy(
    { accountId, deviceId }: Sender,
    names: string[],
  ): Promise<Map<string, Pick<Event, 'id' | 'key'>>> {
    const sql = `SELECT \`PK_Event\` AS \`id\`, \`EventKey\` AS \`key\`, \`ClientKey\` AS \`clientKey\` FROM \`event_Event\`
      WHERE \`FK_Account\` = ? AND \`FK_Device\` = ? AND \`ClientKey\` IN (${names.map(() => '?').join(', ')})`;
    const known = await this.database.reading.query<Known[]>(sql, [accountId, deviceId, ...names]);
    return new Map(known.map(({ clientKey, id, key }) => [clientKey, { id: Number(id), key }]));
  }
}

const isNew = (each: NewEvent | PostedView | HttpException): each is NewEvent =>
  !(each instanceof HttpException || 'PK_Event' in each);

/** The same name twice in one request is one event. */
function firstOfEach(rows: Event[]): Event[] {
  const names = new Set<string>();
  return rows.filter(({ clientKey }) => {
    if (clientKey === null) return true;
    const isFirst = !names.has(clientKey);
    names.add(clientKey);
    return isFirst;
  });
}

const idOf = (row: Event | undefined) => ({ id: row?.id ?? 0, key: row?.key ?? '' });
