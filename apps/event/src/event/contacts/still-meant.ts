import type { Contact, Database } from '@app/database';
import { contactTypes } from '@app/events';

import { numbersIn } from '../notifications/who-is-told.js';

interface User {
  email: string;
  validated: number;
  devices: string;
}

interface Unit {
  deviceId: number;
  /** The account that it is paired with now; null: none. */
  pairedWith: number | null;
}

const USER = `SELECT u.\`Email\` AS \`email\`, u.\`Validated\` AS \`validated\`, a.\`Devices\` AS \`devices\`
  FROM \`auth_account_User\` a JOIN \`account_User\` u ON u.\`PK_User\` = a.\`PK_User\`
  WHERE a.\`PK_User\` = ? AND a.\`FK_Account\` = ? AND a.\`Active\` = 1`;

const UNIT = `SELECT e.\`FK_Device\` AS \`deviceId\`, d.\`FK_Account\` AS \`pairedWith\`
  FROM \`event_Event\` e LEFT JOIN \`auth_device_Device\` d ON d.\`PK_Device\` = e.\`FK_Device\` WHERE e.\`PK_Event\` = ?`;

/**
 * Whether whoever is told may still know of it: much may have changed while it waited. A gateway may have been given
 * away, a user may see other ones, or be reached elsewhere.
 */
export async function isStillMeant({ select }: Pick<Database, 'select'>, contact: Contact): Promise<boolean> {
  const { accountId, userId, eventId, type, address } = contact;
  const [unit] = eventId === 0 ? [] : await select<Unit>(UNIT, [eventId]);
  const deviceId = unit?.deviceId ?? 0;
  if (deviceId !== 0 && unit?.pairedWith !== accountId) return false;
  if (userId === 0) return true;
  const [user] = await select<User>(USER, [userId, accountId]);
  if (!user) return false;
  if (deviceId !== 0 && user.devices !== '' && !numbersIn(user.devices).has(deviceId)) return false;
  return eventId === 0 || type !== contactTypes.email || (user.validated === 1 && user.email === address);
}
