import type { Argument, Database, Event } from '@app/database';
import { dateArgument } from '@app/database';

/** What an INSERT says of a new event; the rest is the same for all. */
const columns = [
  'FK_Account',
  'FK_Device',
  'FK_User',
  'DeviceID',
  'ClientKey',
  'Timestamp',
  'LocalDate',
  'Expiration',
  'EventType',
  'SourceType',
  'Severity',
  'Format',
  'FK_Store',
  'FileSize',
  'IP',
  'Code',
  'NewValue',
  'Description',
  'EventKey',
  'Icon',
  'Users',
];

/** In the order of the columns. */
const valuesOf = (event: Event, timestamp: string, expiration: string | null): Argument[] => [
  event.accountId,
  event.deviceId,
  event.userId,
  event.child,
  event.clientKey,
  timestamp,
  event.localDate,
  expiration,
  event.type,
  event.source,
  event.severity,
  event.format,
  event.storeId,
  event.fileSize,
  event.ip,
  event.code,
  event.newValue,
  event.description,
  event.key,
  event.icon,
  event.users,
];

const names = [...columns, 'ReadAt', 'Locked', 'UserComments'];
const ROW = `(${columns.map(() => '?').join(', ')}, NULL, 0, '')`;
const INSERT = `INSERT INTO \`event_Event\` (${names.map((name) => `\`${name}\``).join(', ')}) VALUES `;
const ONE = INSERT + ROW;

/** Commits new events by one statement, all of them or none, and puts the ids into the rows. */
export async function insertEvents(database: Database, rows: Event[]): Promise<void> {
  const sql = rows.length === 1 ? ONE : INSERT + rows.map(() => ROW).join(', ');
  const text = dateText();
  const args: Argument[] = [];
  for (const row of rows) {
    args.push(...valuesOf(row, text(row.timestamp), row.expiration && text(row.expiration)));
  }
  const firstId = await database.insert(sql, args, { again: rows.length === 1 });
  rows.forEach((row, at) => (row.id = firstId + at));
}

/** Events that come together have the same dates. */
function dateText(): (date: Date) => string {
  const known = new Map<number, string>();
  return (date) => {
    const time = date.getTime();
    const text = known.get(time) ?? dateArgument(date);
    known.set(time, text);
    return text;
  };
}
