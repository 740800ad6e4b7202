import type { Argument } from '@app/database';

import type { Asked } from './asked.js';
import type { EventsQuery } from './list.dto.js';

/** Rows that lie side by side in an index, in the order that they are asked for in. */
export interface Range {
  index: string;
  where: string;
  args: Argument[];
}

/** More ranges than this cost more than passing over what was not asked for. */
const MOST = 8;

const IMAGE_OR_VIDEO = '`EventType` IN (1, 2)';

export const BY_ACCOUNT = 'IDX_Event_Account_Timestamp';
export const BY_DEVICE = 'IDX_Event_Account_Device_Timestamp';
export const BY_USER = 'IDX_Event_Account_User_Timestamp';
export const BY_SEVERITY = 'IDX_Event_Unread';

const severities = [0, 1, 2, 3, 4];

/** Few lengths of lists, so that few statements are prepared: the last item fills the rest. */
function padded<Item>(items: Item[]): Item[] {
  const length = 2 ** Math.ceil(Math.log2(items.length));
  return [...items, ...Array.from({ length: length - items.length }, () => items.at(-1) as Item)];
}

export function isIn(column: string, ids: number[]): { where: string; args: Argument[] } {
  const list = padded(ids);
  return { where: `\`${column}\` IN (${list.map(() => '?').join(', ')})`, args: list };
}

/** The ranges in which all that is asked for lies; what else lies there is sorted out by its conditions. */
export function rangesOf(asked: Asked, { Unread, Severity }: EventsQuery): Range[] {
  const wanted = Severity?.length ? Severity.filter((each) => severities.includes(each)) : undefined;
  if (Unread && (asked.whole || (wanted && wanted.length > 0 && !wanted.includes(0)))) {
    const { where, args } = anyOf(asked);
    return (wanted ?? severities).map((severity) => ({
      index: BY_SEVERITY,
      where: `\`Severity\` = ? AND \`ReadAt\` IS NULL AND ${where}`,
      args: [severity, ...args],
    }));
  }
  if (!asked.whole) {
    const single = singleRanges(asked);
    if (single.length <= MOST) return single;
  }
  return [{ index: BY_ACCOUNT, ...anyOf(asked) }];
}

/** One range for each unit and each user. */
function singleRanges({ gateways, behind, cameras, pictured, users }: Asked): Range[] {
  const ofUnit = (more: { where: string; args: Argument[] } | null) => (id: number) => ({
    index: BY_DEVICE,
    where: `\`FK_Device\` = ?${more ? ` AND ${more.where}` : ''}`,
    args: [id, ...(more?.args ?? [])],
  });
  return [
    ...gateways.map(ofUnit(behind && isIn('DeviceID', behind))),
    ...cameras.map(ofUnit(null)),
    // what was asked for behind it is in the other range
    ...pictured.map((id) => ofUnit(pictures(gateways.includes(id) ? behind : null))(id)),
    ...users.map((id) => ({ index: BY_USER, where: '`FK_User` = ? AND `FK_Device` = 0', args: [id] })),
  ];
}

function pictures(behind: number[] | null): { where: string; args: Argument[] } {
  if (behind === null) return { where: IMAGE_OR_VIDEO, args: [] };
  const { where, args } = isIn('DeviceID', behind);
  return { where: `${IMAGE_OR_VIDEO} AND NOT (${where})`, args };
}

/** All of it as one condition. */
function anyOf({ gateways, behind, cameras, pictured, users }: Asked): { where: string; args: Argument[] } {
  const parts: { where: string; args: Argument[] }[] = [];
  const add = (ids: number[], more = '', moreArgs: Argument[] = []) => {
    if (ids.length === 0) return;
    const { where, args } = isIn('FK_Device', ids);
    parts.push({ where: `(${where}${more})`, args: [...args, ...moreArgs] });
  };
  const child = behind && isIn('DeviceID', behind);
  if (child) add(gateways, ` AND ${child.where}`, child.args);
  else add(gateways);
  add(cameras);
  add(pictured, ` AND ${IMAGE_OR_VIDEO}`);
  if (users.length > 0) {
    const { where, args } = isIn('FK_User', users);
    parts.push({ where: `(\`FK_Device\` = 0 AND ${where})`, args });
  }
  if (parts.length === 0) return { where: '1 = 0', args: [] };
  return { where: `(${parts.map(({ where }) => where).join(' OR ')})`, args: parts.flatMap(({ args }) => args) };
}
