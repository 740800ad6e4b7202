import type { Argument, Database, Event } from '@app/database';
import { dateArgument } from '@app/database';

/** What an INSERT says of a new event; the rest is the same for all. */
const columns: [string, (event: Event) => Argument][] = [
  ['FK_Account', ({ accountId }) => accountId],
  ['FK_Device', ({ deviceId }) => deviceId],
  ['FK_User', ({ userId }) => userId],
  ['DeviceID', ({ child }) => child],
  ['ClientKey', ({ clientKey }) => clientKey],
  ['Timestamp', ({ timestamp }) => dateArgument(timestamp)],
  ['LocalDate', ({ localDate }) => localDate],
  ['Expiration', ({ expiration }) => expiration && dateArgument(expiration)],
  ['EventType', ({ type }) => type],
  ['SourceType', ({ source }) => source],
  ['Severity', ({ severity }) => severity],
  ['Format', ({ format }) => format],
  ['FK_Store', ({ storeId }) => storeId],
  ['FileSize', ({ fileSize }) => fileSize],
  ['IP', ({ ip }) => ip],
  ['Code', ({ code }) => code],
  ['NewValue', ({ newValue }) => newValue],
  ['Description', ({ description }) => description],
  ['EventKey', ({ key }) => key],
  ['Icon', ({ icon }) => icon],
  ['Users', ({ users }) => users],
];

const names = [...columns.map(([name]) => name), 'ReadAt', 'Locked', 'UserComments'];
const ROW = `(${columns.map(() => '?').join(', ')}, NULL, 0, '')`;
const INSERT = `INSERT INTO \`event_Event\` (${names.map((name) => `\`${name}\``).join(', ')}) VALUES `;
const ONE = INSERT + ROW;

/** Commits new events by one statement, all of them or none, and puts the ids into the rows. */
export async function insertEvents(database: Database, rows: Event[]): Promise<void> {
  const sql = rows.length === 1 ? ONE : INSERT + rows.map(() => ROW).join(', ');
  const args: Argument[] = [];
  for (const row of rows) for (const [, valueOf] of columns) args.push(valueOf(row));
  const firstId = await database.insert(sql, args, { again: rows.length === 1 });
  rows.forEach((row, at) => (row.id = firstId + at));
}
