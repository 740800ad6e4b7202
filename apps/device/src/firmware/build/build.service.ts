import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, OemScope } from '@app/access';
import type { Argument, NamedRequest, UpgradeState, Writer } from '@app/database';
import { Database, dateArgument, Firmware, Upgrade, UpgradeDevice } from '@app/database';
import { badArgument } from '@app/server';
import { In } from 'typeorm';

import type { FirmwareUpgradeBody, UpgradeCountsView, UpgradeQuery, UpgradesQuery } from './build.dto.js';
import type { Condition } from './reach.js';
import { reached, UNITS, wanted } from './reach.js';
import { UPGRADE } from './upgrade-progress.js';

interface Kind {
  oemId: number;
  serverId: number;
  own: number;
}

/** Up to so many accounts have an entry of their own in the audit. */
const MOST_RECORDED = 100;

/** Orders to upgrade: who may give one for which gateways, and how far those have come. */
@Injectable()
export class BuildService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
    private readonly oems: OemScope,
  ) {}

  async order(
    caller: Caller,
    body: FirmwareUpgradeBody,
    request: NamedRequest | null,
  ): Promise<{ id: number; devices: number; serverIds: number[] }> {
    const { PK_Device: ids, PK_Oem: oemId, PK_Account_Parent: accountId, ForceUpgradeUrl: url } = body;
    if (ids === undefined && oemId === undefined && accountId === undefined) {
      throw badArgument('PK_Device', 'or PK_Oem or PK_Account_Parent must be given');
    }
    if (accountId !== undefined) await this.scope.check(caller, accountId, 'UPDATE_FIRMWARE');
    const reach = await this.reach(caller);
    await this.checkOem(caller, oemId);
    if (ids) await this.checkAll(reach, ids);
    const condition = wanted(reach, { ids, oemId, accountId });
    const kinds = await this.kinds(caller, condition);
    await this.checkUrl(caller, kinds, url);
    return this.database.writeOnce(request, async (db) => {
      const { ForceUpgradeVersion: version = '', ForceUpgradeKeepSettings: keepSettings = true } = body;
      const createdAt = new Date();
      const row = { accountId: caller.accountId, userId: caller.userId, url, version, keepSettings, createdAt };
      const upgrade = db.create(Upgrade, row);
      await db.insert(Upgrade, upgrade);
      const now = dateArgument(createdAt);
      await db.query(
        `INSERT INTO \`firmware_Upgrade_Device\` (\`FK_Device\`, \`FK_Upgrade\`, \`State\`, \`Detail\`, \`Updated\`)
         SELECT d.\`PK_Device\`, ?, 'queued', '', ? FROM ${UNITS} WHERE ${condition.sql}`,
        [upgrade.id, now, ...condition.args],
      );
      await db.query(
        `INSERT INTO \`device_Sync\` (\`FK_Device\`, \`Name\`, \`Value\`, \`Created\`)
         SELECT \`FK_Device\`, ?, ?, ? FROM \`firmware_Upgrade_Device\` WHERE \`FK_Upgrade\` = ?`,
        [UPGRADE, String(upgrade.id), now, upgrade.id],
      );
      const devices = await db.countBy(UpgradeDevice, { upgradeId: upgrade.id });
      if (devices === 0) throw new NotFoundException('There are no such gateways');
      const record = { actor: caller, action: 'upgradeFirmware', subject: `upgrade ${upgrade.id}` };
      const touched = await touchedBy(db, upgrade.id);
      for (const each of touched.length > MOST_RECORDED ? [accountId ?? caller.accountId] : touched) {
        db.record({ ...record, accountId: each, after: { ...body, Devices: devices } });
      }
      return { id: upgrade.id, devices, serverIds: [...new Set(kinds.map(({ serverId }) => serverId))] };
    });
  }

  async list(caller: Caller, { PK_Device, Start = 0, Count = 50 }: UpgradesQuery): Promise<Upgrade[]> {
    const condition = wanted(await this.reach(caller), PK_Device === undefined ? {} : { ids: [PK_Device] });
    const rows = await this.rows<{ id: number }>(
      `SELECT DISTINCT u.\`FK_Upgrade\` AS \`id\` FROM ${UNITS}
       JOIN \`firmware_Upgrade_Device\` u ON u.\`FK_Device\` = d.\`PK_Device\`
       WHERE ${condition.sql} ORDER BY u.\`FK_Upgrade\` DESC LIMIT ${Count} OFFSET ${Start}`,
      condition.args,
    );
    if (rows.length === 0) return [];
    const { manager } = this.database.reading;
    return manager.find(Upgrade, { where: { id: In(rows.map(({ id }) => id)) }, order: { id: 'DESC' } });
  }

  async get(caller: Caller, id: number, { State, Start = 0, Count = 100 }: UpgradeQuery) {
    const reach = await this.reach(caller);
    const of = `${UNITS} JOIN \`firmware_Upgrade_Device\` u ON u.\`FK_Device\` = d.\`PK_Device\`
      WHERE u.\`FK_Upgrade\` = ? AND (${reach.sql})`;
    const args = [id, ...reach.args];
    const counted = await this.rows<{ state: UpgradeState; count: number }>(
      `SELECT u.\`State\` AS \`state\`, COUNT(*) AS \`count\` FROM ${of} GROUP BY u.\`State\``,
      args,
    );
    const upgrade = await this.database.reading.manager.findOneBy(Upgrade, { id });
    if (!upgrade || counted.length === 0) throw new NotFoundException(`No order ${id}`);
    const counts: UpgradeCountsView = { queued: 0, sent: 0, running: 0, done: 0, failed: 0 };
    for (const { state, count } of counted) counts[state] = Number(count);
    const page = await this.rows<{ id: number }>(
      `SELECT d.\`PK_Device\` AS \`id\` FROM ${of}${State ? ' AND u.`State` = ?' : ''}
       ORDER BY d.\`PK_Device\` LIMIT ${Count} OFFSET ${Start}`,
      State ? [...args, State] : args,
    );
    const where = { upgradeId: id, deviceId: In(page.map((row) => row.id)) };
    const devices = await this.database.reading.manager.find(UpgradeDevice, { where, order: { deviceId: 'ASC' } });
    return { upgrade, counts, devices };
  }

  /** Not prepared: the statements are of many kinds, and few. */
  private rows<Row>(sql: string, args: Argument[]): Promise<Row[]> {
    return this.database.reading.query<Row[]>(sql, args);
  }

  /** The unpaired units of an OEM are the OEM's and of those above it. */
  private async reach(caller: Caller): Promise<Condition> {
    return reached(caller, await this.oems.managed(caller, 'UPDATE_FIRMWARE'));
  }

  /** An OEM that is named must be one with whose gateways the caller has to do at all. */
  private async checkOem(caller: Caller, oemId: number | undefined): Promise<void> {
    if (oemId === undefined || oemId === caller.oemId) return;
    await this.oems.check(caller, oemId, 'UPDATE_FIRMWARE');
  }

  private async checkAll(reach: Condition, ids: number[]): Promise<void> {
    const { sql, args } = wanted(reach, { ids });
    const found = await this.rows<{ id: number }>(`SELECT d.\`PK_Device\` AS \`id\` FROM ${UNITS} WHERE ${sql}`, args);
    const known = new Set(found.map(({ id }) => id));
    const missing = ids.filter((id) => !known.has(id));
    if (missing.length > 0) throw new NotFoundException(`No devices ${missing.join(', ')}`);
  }

  /** Of which OEMs, whether of the own account and on which servers the gateways are. */
  private kinds({ accountId }: Caller, { sql, args }: Condition): Promise<Kind[]> {
    return this.rows<Kind>(
      `SELECT DISTINCT d.\`FK_Oem\` AS \`oemId\`, d.\`FK_Server_Device\` AS \`serverId\`,
       CASE WHEN d.\`FK_Account\` = ? THEN 1 ELSE 0 END AS \`own\` FROM ${UNITS} WHERE ${sql}`,
      [accountId, ...args],
    );
  }

  /** What runs on other people's gateways is what their OEM has published. */
  private async checkUrl(caller: Caller, kinds: Kind[], url: string): Promise<void> {
    const foreign = new Set(kinds.filter(({ own }) => !own).map(({ oemId }) => oemId));
    if (foreign.size === 0) return;
    const publishers = await this.oems.managed(caller, 'manage_firmware');
    for (const oemId of foreign) {
      if (publishers.includes(oemId)) continue;
      // to the letter, however the database compares
      const published = await this.database.reading.manager.findBy(Firmware, { oemId, url });
      if (published.some((build) => build.url === url)) continue;
      throw new ForbiddenException(`OEM ${oemId} has not published this build`);
    }
  }
}

/** The accounts whose gateways an order is for, more than are recorded one by one at the most; null for units of nobody. */
async function touchedBy(db: Writer, upgradeId: number): Promise<(number | null)[]> {
  const rows = await db.query<{ accountId: number | null }[]>(
    `SELECT DISTINCT d.\`FK_Account\` AS \`accountId\` FROM \`auth_device_Device\` d
     JOIN \`firmware_Upgrade_Device\` u ON u.\`FK_Device\` = d.\`PK_Device\`
     WHERE u.\`FK_Upgrade\` = ? LIMIT ${MOST_RECORDED + 1}`,
    [upgradeId],
  );
  return rows.map(({ accountId }) => accountId);
}
