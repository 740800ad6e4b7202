import type { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { OemScope } from '@app/access';
import type { Writer } from '@app/database';
import { AuthDevice, Database, insertRows, normalMac } from '@app/database';
import { hashOf, sshKeyColumns } from '@app/identity';
import type { ProblemItem, RawRecord } from '@app/server';
import { BadArguments, checked, csvRows, goodRows, ndjsonRows, RowErrors } from '@app/server';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';

import { lockUnits } from '../lock-units.js';
import type { ImportedUnitsView, ImportUnitsQuery } from './units.dto.js';
import { UnitRow } from './units.dto.js';

const DEVICE_SERVER = 7;
const EVENT_SERVER = 13;
const BATCH = 1000;

/** Units of the largest file: they are held in memory until they are written. */
const MOST = 200_000;

interface Unit extends UnitRow {
  number: number;
  mac: string;
  ssh: ReturnType<typeof sshKeyColumns>;
}

/** Units as they leave the factory: what is imported here can be provisioned. Keys are kept as hashes only. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly database: Database,
    private readonly scope: OemScope,
  ) {}

  async import(caller: Caller, stream: Readable, isCsv: boolean, query: ImportUnitsQuery): Promise<ImportedUnitsView> {
    const accountId = await this.scope.check(caller, query.PK_Oem, 'import_devices');
    const errors = new RowErrors();
    const seen = new Set<number | string>();
    const rows = isCsv ? csvRows(stream) : ndjsonRows(stream);
    const { count: Units, good } = await goodRows(rows, MOST, errors, (raw, number) => unitOf(raw, number, seen));
    const imported = query.Preview
      ? (await withoutTaken(this.database.reading.manager, good, errors)).length
      : await this.write(query, good, errors);
    const found = { Units, Imported: imported, Refused: errors.refused };
    if (!query.Preview) {
      const subject = `OEM ${query.PK_Oem}`;
      await this.database.write((db) => {
        db.record({ actor: caller, action: 'importUnits', accountId, subject, after: found });
        return Promise.resolve();
      });
    }
    const Errors = errors.list().map(({ number, name, detail }) => ({ Unit: number, Name: name, Detail: detail }));
    return { ...found, Errors };
  }

  /** What is taken is looked for in the transaction that writes: all in one, or batch by batch when some may be refused. */
  private async write({ PK_Oem, Mode }: ImportUnitsQuery, units: Unit[], errors: RowErrors): Promise<number> {
    if (Mode !== 'good') {
      if (errors.refused > 0) throw new BadArguments(errors.problems('Unit'));
      return this.database.write((db) => addAll(db, PK_Oem, units));
    }
    let imported = 0;
    for (let from = 0; from < units.length; from += BATCH) {
      const part = units.slice(from, from + BATCH);
      const attempt = await this.database.write(async (db) => {
        // the database may have it done again: what is undone there must leave nothing here
        const refused = new RowErrors();
        await lockUnits(db);
        const free = await withoutTaken(db, part, refused);
        await add(db, PK_Oem, free);
        return { count: free.length, refused };
      });
      imported += attempt.count;
      errors.add(attempt.refused);
    }
    return imported;
  }
}

async function addAll(db: Writer, oemId: number, units: Unit[]): Promise<number> {
  await lockUnits(db);
  const errors = new RowErrors();
  for (let from = 0; from < units.length; from += BATCH) {
    const part = units.slice(from, from + BATCH);
    await add(db, oemId, await withoutTaken(db, part, errors));
    await new Promise(setImmediate);
  }
  if (errors.refused > 0) throw new BadArguments(errors.problems('Unit'));
  return units.length;
}

async function withoutTaken(db: EntityManager, units: Unit[], errors: RowErrors): Promise<Unit[]> {
  const free: Unit[] = [];
  for (let from = 0; from < units.length; from += BATCH) {
    const part = units.slice(from, from + BATCH);
    const select = { id: true, macAddress: true };
    const ids = await db.find(AuthDevice, { select, where: { id: In(part.map(({ PK_Device }) => PK_Device)) } });
    const macs = await db.find(AuthDevice, { select, where: { macAddress: In(part.map(({ mac }) => mac)) } });
    const hashes = part.flatMap(({ ssh }) => ssh.sshKeyHash ?? []);
    const keys = await db.find(AuthDevice, {
      select: { id: true, sshKeyHash: true },
      where: { sshKeyHash: In(hashes) },
    });
    const taken = new Set<number | string | null>([
      ...ids.map(({ id }) => id),
      ...macs.map(({ macAddress }) => macAddress),
      ...keys.map(({ sshKeyHash }) => sshKeyHash),
    ]);
    for (const unit of part) {
      const wrong = [
        ...(taken.has(unit.PK_Device) ? [{ name: 'PK_Device', detail: 'is known already' }] : []),
        ...(taken.has(unit.mac) ? [{ name: 'MacAddress', detail: 'is known already' }] : []),
        ...(taken.has(unit.ssh.sshKeyHash) ? [{ name: 'SshKey', detail: 'is that of another unit' }] : []),
      ];
      if (wrong.length > 0) errors.refuse(unit.number, wrong);
      else free.push(unit);
    }
  }
  return free;
}

function unitOf(raw: RawRecord, number: number, seen: Set<number | string>): Unit | ProblemItem[] {
  if (typeof raw.Error === 'string') return [{ name: '', detail: raw.Error }];
  const filled = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''));
  const { value: row, errors } = checked(UnitRow, filled);
  if (errors.length > 0) return errors;
  const mac = normalMac(row.MacAddress);
  if (mac === null) return [{ name: 'MacAddress', detail: 'must be a MAC address' }];
  if (seen.has(row.PK_Device)) return [{ name: 'PK_Device', detail: 'stands in the file twice' }];
  if (seen.has(mac)) return [{ name: 'MacAddress', detail: 'stands in the file twice' }];
  const ssh = sshKeyColumns(row.SshKey);
  if (ssh.sshKeyHash !== null && seen.has(ssh.sshKeyHash))
    return [{ name: 'SshKey', detail: 'stands in the file twice' }];
  seen.add(row.PK_Device).add(mac);
  if (ssh.sshKeyHash !== null) seen.add(ssh.sshKeyHash);
  return { ...row, number, mac, ssh };
}

async function add(db: Writer, oemId: number, units: Unit[]): Promise<void> {
  const createdAt = new Date();
  await insertRows(
    db,
    AuthDevice,
    units.map((unit) => ({
      id: unit.PK_Device,
      typeId: unit.PK_DeviceType ?? 1,
      subTypeId: unit.PK_DeviceSubType ?? 2,
      macAddress: unit.mac,
      oemId,
      accountId: null,
      deviceServerId: DEVICE_SERVER,
      eventServerId: EVENT_SERVER,
      imei: unit.Imei ?? '',
      msisdn: '',
      platform: unit.Platform ?? '',
      loggedOutAt: 0,
      hwKeyHash: unit.HWKey === undefined ? '' : hashOf(unit.HWKey),
      ...unit.ssh,
      blocked: false,
      seq: 1,
      provisionedAt: null,
      loggedInAt: null,
      createdAt,
    })),
  );
}
