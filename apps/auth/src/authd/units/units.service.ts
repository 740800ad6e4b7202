import type { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { OemScope } from '@app/access';
import { normalMac } from '@app/accounts';
import type { Writer } from '@app/database';
import { AuthDevice, Database, insertRows } from '@app/database';
import { hashOf } from '@app/identity';
import type { ProblemItem, RawRecord } from '@app/server';
import { badArgument, BadArguments, BrokenFile, checked, csvRows, ndjsonRows } from '@app/server';
import { In } from 'typeorm';

import type { ImportedUnitsView, ImportUnitsQuery } from './units.dto.js';
import { UnitRow } from './units.dto.js';

const DEVICE_SERVER = 7;
const EVENT_SERVER = 13;
const BATCH = 1000;

/** The largest file: its units are held in memory until they are written. */
const MOST = 200_000;
const MOST_ERRORS = 1000;

interface Unit extends UnitRow {
  number: number;
  mac: string;
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
    const result: ImportedUnitsView = { Units: 0, Imported: 0, Refused: 0, Errors: [] };
    const good = await this.read(isCsv ? csvRows(stream) : ndjsonRows(stream), result);
    const free = await this.withoutTaken(good, result);
    result.Errors.sort((a, b) => a.Unit - b.Unit);
    result.Imported = free.length;
    if (query.Preview) return result;
    if (query.Mode !== 'good' && result.Refused > 0) throw new BadArguments(result.Errors.map(toItem));
    await this.database.write(async (db) => {
      for (let from = 0; from < free.length; from += BATCH) {
        await write(db, query.PK_Oem, free.slice(from, from + BATCH));
        await new Promise(setImmediate);
      }
      const { Units, Imported, Refused } = result;
      const subject = `OEM ${query.PK_Oem}`;
      db.record({ actor: caller, action: 'importUnits', accountId, subject, after: { Units, Imported, Refused } });
    });
    return result;
  }

  private async read(rows: AsyncIterable<RawRecord>, result: ImportedUnitsView): Promise<Unit[]> {
    const good: Unit[] = [];
    const seen = new Set<number | string>();
    try {
      for await (const raw of rows) {
        result.Units += 1;
        if (result.Units > MOST) throw badArgument('body', `must have at most ${MOST} units`);
        const found = unitOf(raw, result.Units, seen);
        if (Array.isArray(found)) refuse(result, result.Units, found);
        else good.push(found);
      }
    } catch (error) {
      throw error instanceof BrokenFile ? badArgument('body', error.message) : error;
    }
    return good;
  }

  private async withoutTaken(units: Unit[], result: ImportedUnitsView): Promise<Unit[]> {
    const { manager } = this.database.reading;
    const free: Unit[] = [];
    for (let from = 0; from < units.length; from += BATCH) {
      const part = units.slice(from, from + BATCH);
      const select = { id: true, macAddress: true };
      const ids = await manager.find(AuthDevice, { select, where: { id: In(part.map(({ PK_Device }) => PK_Device)) } });
      const macs = await manager.find(AuthDevice, { select, where: { macAddress: In(part.map(({ mac }) => mac)) } });
      const taken = new Set<number | string>([...ids.map(({ id }) => id), ...macs.map(({ macAddress }) => macAddress)]);
      for (const unit of part) {
        const wrong = [
          ...(taken.has(unit.PK_Device) ? [{ name: 'PK_Device', detail: 'is known already' }] : []),
          ...(taken.has(unit.mac) ? [{ name: 'MacAddress', detail: 'is known already' }] : []),
        ];
        if (wrong.length > 0) refuse(result, unit.number, wrong);
        else free.push(unit);
      }
    }
    return free;
  }
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
  seen.add(row.PK_Device).add(mac);
  return { ...row, number, mac };
}

function refuse(result: ImportedUnitsView, number: number, items: ProblemItem[]): void {
  result.Refused += 1;
  for (const { name, detail } of items) {
    if (result.Errors.length < MOST_ERRORS) result.Errors.push({ Unit: number, Name: name, Detail: detail });
  }
}

const toItem = ({ Unit, Name, Detail }: ImportedUnitsView['Errors'][number]): ProblemItem => ({
  name: [`Unit ${Unit}`, Name].filter(Boolean).join('.'),
  detail: Detail,
});

async function write(db: Writer, oemId: number, units: Unit[]): Promise<void> {
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
      sshKey: unit.SshKey ?? '',
      blocked: false,
      seq: 1,
      provisionedAt: null,
      loggedInAt: null,
      createdAt,
    })),
  );
}
