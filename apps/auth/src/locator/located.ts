import { dateOf } from '@app/database';
import type { Profile } from '@app/server';
import { toDateTime } from '@app/server';

import type { LocatedDeviceView } from './locator.dto.js';

/** How many are told at most. */
const MOST = 200;

/** The server of accounts for units that are nobody's. */
const ACCOUNT_SERVER = 5;

/** A gateway that has reported lately. */
export interface Located {
  id: number;
  macAddress: string;
  typeId: number;
  subTypeId: number;
  accountId: number | null;
  platform: string;
  deviceServerId: number;
  eventServerId: number;
  accountServerId: number | null;
  internalIp: string;
  aliveAt: Date | string;
  firmwareVersion: string;
}

const located = (where: string) => `SELECT d.\`PK_Device\` AS \`id\`, d.\`MacAddress\` AS \`macAddress\`,
  d.\`FK_DeviceType\` AS \`typeId\`, d.\`FK_DeviceSubType\` AS \`subTypeId\`, d.\`FK_Account\` AS \`accountId\`,
  d.\`Platform\` AS \`platform\`, d.\`FK_Server_Device\` AS \`deviceServerId\`, d.\`FK_Server_Event\` AS \`eventServerId\`,
  a.\`FK_Server_Account\` AS \`accountServerId\`, g.\`InternalIP\` AS \`internalIp\`, g.\`Alive\` AS \`aliveAt\`,
  g.\`FirmwareVersion\` AS \`firmwareVersion\`
  FROM \`device_Gateway\` g JOIN \`auth_device_Device\` d ON d.\`PK_Device\` = g.\`PK_Device\`
  LEFT JOIN \`auth_account_Account\` a ON a.\`PK_Account\` = d.\`FK_Account\`
  WHERE ${where} AND g.\`Alive\` > ? AND d.\`Blocked\` = 0
  ORDER BY g.\`PK_Device\` LIMIT ${MOST}`;

export const AT_NETWORK = located('g.`Network` = ?');
export const AT_NETWORK_OF_ACCOUNT = located('g.`Network` = ? AND d.`FK_Account` = ?');
export const OF_ACCOUNT = located('d.`FK_Account` = ?');

/** The MAC address of an unpaired unit stays on its label: whoever reads it there may pair the unit. */
export function toLocatedView(
  each: Located,
  name: (serverId: number) => string,
  profile: Profile,
): LocatedDeviceView & { Firmware?: string } {
  return {
    PK_Device: each.id,
    MacAddress: each.accountId === null ? '' : each.macAddress,
    PK_DeviceType: each.typeId,
    PK_DeviceSubType: each.subTypeId,
    Server_Device: name(each.deviceServerId),
    Server_Event: name(each.eventServerId),
    PK_Account: each.accountId ?? 0,
    Server_Account: name(each.accountServerId ?? ACCOUNT_SERVER),
    InternalIP: each.internalIp,
    LastAliveReported: toDateTime(dateOf(each.aliveAt)),
    Platform: each.platform,
    ...(profile.locatorFirmware ? { Firmware: each.firmwareVersion } : {}),
  };
}
