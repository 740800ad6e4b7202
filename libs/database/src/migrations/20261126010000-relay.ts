import { createHash } from 'node:crypto';

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

import { addMissing, date, generatedId, givenId, int, table, text } from './schema.js';

const UNITS = 'auth_device_Device';
const byKey = { name: 'UQ_AuthDevice_SshKeyHash', columnNames: ['SshKeyHash'], isUnique: true };

interface Unit {
  id: number;
  sshKey: string;
}

/** The tunnels of gateways: by which key each comes, which relay holds it, and by which key the relays are known. */
export class Relay1795651200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await addMissing(db, UNITS, text('SshKeyHash', 64, { isNullable: true }));
    await hashKeys(db);
    const known = (await db.getTable(UNITS))?.indices.some(({ name }) => name === byKey.name);
    if (!known) await db.createIndex(UNITS, new TableIndex(byKey));
    for (const each of tables()) await db.createTable(each, true);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const each of tables().reverse()) await db.dropTable(each.name, true);
    const known = (await db.getTable(UNITS))?.indices.some(({ name }) => name === byKey.name);
    if (known) await db.dropIndex(UNITS, byKey.name);
    if (await db.hasColumn(UNITS, 'SshKeyHash')) await db.dropColumn(UNITS, 'SshKeyHash');
  }
}

/** A key that two units have is none: neither is known by it. */
async function hashKeys(db: QueryRunner): Promise<void> {
  const units = (await db.query(
    `SELECT \`PK_Device\` AS \`id\`, \`SshKey\` AS \`sshKey\` FROM \`${UNITS}\` WHERE \`SshKey\` <> ''`,
  )) as Unit[];
  const byHash = new Map<string, number[]>();
  for (const { id, sshKey } of units) {
    const bytes = Buffer.from(sshKey.split(' ')[1] ?? '', 'base64');
    const hash = createHash('sha256').update(bytes).digest('hex');
    byHash.set(hash, [...(byHash.get(hash) ?? []), id]);
  }
  for (const [hash, [id, ...others]] of byHash) {
    if (others.length > 0) continue;
    await db.query(`UPDATE \`${UNITS}\` SET \`SshKeyHash\` = ? WHERE \`PK_Device\` = ?`, [hash, id]);
  }
}

const tables = () => [
  table('relay_HostKey', [
    generatedId('PK_HostKey'),
    text('PublicKey', 1000),
    { name: 'PrivateKey', type: 'text' },
    date('Active'),
    date('Created'),
  ]),
  table('relay_Relay', [
    generatedId('PK_Relay'),
    int('FK_Server'),
    text('Address', 255),
    int('Tunnels', { default: 0 }),
    date('Alive'),
    date('Created'),
  ]),
  table(
    'relay_Tunnel',
    [
      givenId('PK_Device'),
      int('FK_Relay'),
      text('Number', 32),
      text('Address', 45),
      text('Client', 64),
      date('Connected'),
    ],
    [{ name: 'IDX_Tunnel_Relay', columnNames: ['FK_Relay'] }],
  ),
];
