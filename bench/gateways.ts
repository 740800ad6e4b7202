import type { Connection } from 'mysql2/promise';
import type { Database } from '@app/database';
import { AuthDevice } from '@app/database';
import { hashOf } from '@app/identity';

import { loadRows } from './infile.js';
import { random } from './random.js';
import type { Node } from './tree.js';

export const GATEWAYS = 1_000_000;
export const FIRST_GATEWAY = 10_000_001;

/** Those that log in and report. */
export const REPORTING = 1000;

export const keyOf = (id: number): string => `the key of gateway ${id}, for measuring`;

/** Of five gateways one stands behind the address of another. */
export const addressOf = (n: number): string => {
  const place = n - Math.floor(n / 5);
  return `${11 + (place >> 16)}.${(place >> 8) & 255}.${place & 255}.${1 + ((place * 7) % 250)}`;
};

const units = [
  'PK_Device',
  'FK_DeviceType',
  'FK_DeviceSubType',
  'MacAddress',
  'FK_Oem',
  'FK_Account',
  'FK_Server_Device',
  'FK_Server_Event',
  'Platform',
  'Created',
] as const;
const paired = ['PK_Device', 'FK_Account', 'FK_Installation', 'Name', 'DeviceAssigned'] as const;
const reported = [
  'PK_Device',
  'ExternalIP',
  'Network',
  'InternalIP',
  'Alive',
  'FirmwareVersion',
  'Uptime',
  'Created',
] as const;

const DAY = 86_400_000;
const text = (time: number) => new Date(time).toISOString().replace('T', ' ').replace('Z', '');

/** A gateway for each end user, and some that nobody has yet; all have reported in the last twenty days. */
export async function loadGateways(db: Connection, database: Database, nodes: Node[]): Promise<void> {
  const owners = nodes.filter(({ typeId }) => typeId === 5);
  const oems = nodes.filter(({ typeId }) => typeId === 2).map(({ id }) => id);
  const oemOf = (node: Node | undefined) => Math.max(1, oems.findIndex((id) => node?.above.includes(id)) + 1);
  const now = Date.now();
  const rows = function* <Row>(row: (id: number, n: number, owner: Node | undefined) => Row) {
    for (let n = 0; n < GATEWAYS; n += 1) yield row(FIRST_GATEWAY + n, n, owners[n]);
  };
  const mac = (n: number) => `d4:21:${(n + 0x1000000).toString(16).padStart(8, '0').match(/../g)?.join(':') ?? ''}`;
  await db.query('SET SESSION unique_checks = 0, foreign_key_checks = 0');
  await loadRows(
    db,
    'auth_device_Device',
    rows((id, n, owner) => [id, 1, 2, mac(n), oemOf(owner), owner?.id ?? null, 7, 13, 'Sercomm NA301', text(now)]),
    units,
  );
  await loadRows(
    db,
    'account_Device',
    (function* () {
      for (const [n, { id }] of owners.entries())
        if (n < GATEWAYS) yield [FIRST_GATEWAY + n, id, id, 'Home', text(now)];
    })(),
    paired,
  );
  const next = random(5);
  await loadRows(
    db,
    'device_Gateway',
    rows((id, n) => {
      const at = text(now - 20 * DAY * next());
      return [id, addressOf(n), addressOf(n), '192.168.1.10', at, '1.7.455', 86_400, at];
    }),
    reported,
  );
  await database.write(async (writer) => {
    for (let n = 0; n < REPORTING; n += 1) {
      await writer.update(AuthDevice, { id: FIRST_GATEWAY + n }, { hwKeyHash: hashOf(keyOf(FIRST_GATEWAY + n)) });
    }
  });
}
