import type { Argument } from '@app/database';
import { dateArgument, secondsOf } from '@app/database';

import type { Asked } from './asked.js';
import type { EventsQuery } from './list.dto.js';
import type { Range } from './ranges.js';
import { isIn, rangesOf } from './ranges.js';

const columns = [
  'PK_Event',
  'FK_Device',
  'FK_User',
  'DeviceID',
  'LocalDate',
  'EventType',
  'SourceType',
  'Severity',
  'Format',
  'FK_Store',
  'FileSize',
  'IP',
  'Locked',
  'Code',
  'NewValue',
  'Description',
  'EventKey',
  'Icon',
  'UserComments',
];

const times = ['Timestamp', 'Expiration', 'ReadAt'];

const columnsFor = (isSqlite: boolean) =>
  [
    ...columns.map((name) => `e.\`${name}\``),
    ...times.map((name) => `${secondsOf(`e.\`${name}\``, isSqlite)} AS \`${name}\``),
    'n.`PK_Notification`',
  ].join(', ');

const [ON_SQLITE, ON_SERVERS] = [columnsFor(true), columnsFor(false)];

/** What is read of an event, of the tables `e` and `n`. */
export const columnsOf = (isSqlite: boolean): string => (isSqlite ? ON_SQLITE : ON_SERVERS);
export const NOTIFICATION = 'LEFT JOIN `event_Notification` AS n ON n.`FK_Event` = e.`PK_Event`';

/** Events that have expired and are only not deleted yet are not there. */
export const LIVING = '(`Expiration` > ? OR `Expiration` IS NULL OR `Locked` = 1)';

const USUAL = 50;
const SECOND = 1000;

export interface Statement {
  sql: string;
  args: Argument[];
  /** Asked for again and again in the same words. */
  usual: boolean;
}

/** One statement for a page of events; null when there can be none. */
export function eventsSql(asked: Asked, query: EventsQuery, now: Date, isSqlite: boolean): Statement | null {
  const { Start = 0, Count = USUAL, Sort = 'Desc' } = query;
  const ranges = rangesOf(asked, query);
  if (Count === 0 || ranges.length === 0) return null;
  const filter = filterOf(query, now);
  const direction = Sort === 'Asc' ? 'ASC' : 'DESC';
  const order = (table: string) => `ORDER BY ${table}\`Timestamp\` ${direction}, ${table}\`PK_Event\` ${direction}`;
  const hint = isSqlite ? 'INDEXED BY' : 'FORCE INDEX';
  const from = ({ index }: Range) => `\`event_Event\` AS e ${hint} ${isSqlite ? index : `(${index})`}`;
  const where = (range: Range) => `e.\`FK_Account\` = ? AND ${range.where}${filter.where}`;
  const args = ranges.flatMap((range) => [asked.accountId, ...range.args, ...filter.args]);
  const select = `SELECT ${columnsOf(isSqlite)}`;
  const page = `LIMIT ${whole(Count)} OFFSET ${whole(Start)}`;
  const [first] = ranges;
  const usual = Start === 0 && Count === USUAL && filter.usual && args.length <= 40;

  if (first && ranges.length === 1) {
    const sql = `${select} FROM ${from(first)} ${NOTIFICATION} WHERE ${where(first)} ${order('e.')} ${page}`;
    return { sql, args, usual };
  }
  // the first of each range, of which only the ids are put together; what they say is read of those that are left
  const most = whole(Start + Count);
  const each = ranges.map(
    (range, at) =>
      `SELECT * FROM (SELECT e.\`PK_Event\`, e.\`Timestamp\` FROM ${from(range)} WHERE ${where(range)} ${order('e.')} LIMIT ${most}) AS r${at}`,
  );
  const ids = `SELECT * FROM (${each.join(' UNION ALL ')}) AS u ${order('')} ${page}`;
  const sql = `${select} FROM (${ids}) AS p JOIN \`event_Event\` AS e ON e.\`PK_Event\` = p.\`PK_Event\` ${NOTIFICATION} ${order('p.')}`;
  return { sql, args, usual };
}

/** Numbers go into the statement as they are, since MySQL takes no arguments there. */
function whole(number: number): number {
  if (!Number.isSafeInteger(number) || number < 0) throw new Error('A page has whole numbers');
  return number;
}

function filterOf({ Unread, Type, Source, Format, Before, After, Severity }: EventsQuery, now: Date) {
  const conditions: string[] = [LIVING];
  const args: Argument[] = [dateArgument(now)];
  const add = (where: string, more: Argument[]) => {
    conditions.push(where);
    args.push(...more);
  };
  // a list without items is as one that was not sent
  const oneOf = (column: string, ids: number[] = []) => {
    if (ids.length === 0) return;
    const { where, args: more } = isIn(column, ids);
    add(where, more);
  };
  if (Before !== undefined) add('e.`Timestamp` < ?', [dateArgument(new Date((Before + 1) * SECOND))]);
  if (After !== undefined) add('e.`Timestamp` >= ?', [dateArgument(new Date(After * SECOND))]);
  if (Unread) add('`ReadAt` IS NULL', []);
  oneOf('Severity', Severity);
  oneOf('EventType', Type);
  oneOf('SourceType', Source);
  if (Format) add('`Format` = ?', [Format.toLowerCase()]);
  return {
    where: conditions.map((each) => ` AND ${each}`).join(''),
    args,
    usual: !Type?.length && !Source?.length && !Format,
  };
}
