import type { Readable } from 'node:stream';

import { ConflictException, Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { OemScope, toldAs } from '@app/access';
import type { NamedRequest } from '@app/database';
import { ConfigOem, Database, GatewayKit, Kit, KitDevice } from '@app/database';
import type { ProblemItem, RawRecord } from '@app/server';
import { BadArguments, checked, goodRows, ndjsonRows, RowErrors } from '@app/server';
import { In } from 'typeorm';

import type { CatalogueKitView, ImportedKitsView, ImportKitsQuery, KitsQuery, PostKitBody } from '../kits.dto.js';
import { KitRow, toCatalogueKitView } from '../kits.dto.js';
import { writeKit } from './write-kit.js';

/** The largest file. */
const MOST = 1000;

/** The kits that OEMs sell. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly database: Database,
    private readonly scope: OemScope,
  ) {}

  async list(caller: Caller, { PK_Oem: oemId, Start = 0, Count = 50 }: KitsQuery): Promise<CatalogueKitView[]> {
    await this.scope.check(caller, oemId, 'manage_kits');
    const { manager } = this.database.reading;
    const kits = await manager.find(Kit, { where: { oemId }, order: { id: 'ASC' }, skip: Start, take: Count });
    if (kits.length === 0 || Count === 0) return [];
    const where = { kitId: In(kits.map(({ id }) => id)) };
    const devices = await manager.find(KitDevice, { where, order: { id: 'ASC' } });
    return kits.map((kit) => toCatalogueKitView(kit, devices));
  }

  async add(caller: Caller, { PK_Oem: oemId, ...row }: PostKitBody, request: NamedRequest | null): Promise<number> {
    const accountId = await this.scope.check(caller, oemId, 'manage_kits');
    return this.database.writeOnce(request, async (db) => {
      await db.lock(ConfigOem, oemId); // two at once must not both find none
      const id = await writeKit(db, oemId, row);
      db.record({ actor: caller, action: 'addKit', accountId, subject: `kit ${id}`, after: { Name: row.Name } });
      return id;
    });
  }

  async import(caller: Caller, stream: Readable, query: ImportKitsQuery): Promise<ImportedKitsView> {
    const accountId = await this.scope.check(caller, query.PK_Oem, 'manage_kits');
    const errors = new RowErrors();
    const names = new Set<string>();
    const { count: Kits, good } = await goodRows(ndjsonRows(stream), MOST, errors, (raw) => kitOf(raw, names));
    const found = { Kits, Imported: good.length, Refused: errors.refused };
    if (!query.Preview) {
      if (query.Mode !== 'good' && errors.refused > 0) throw new BadArguments(errors.problems('Kit'));
      await this.database.write(async (db) => {
        await db.lock(ConfigOem, query.PK_Oem);
        for (const row of good) {
          await writeKit(db, query.PK_Oem, row);
          await new Promise(setImmediate);
        }
        const subject = `OEM ${query.PK_Oem}`;
        db.record({ actor: caller, action: 'importKits', accountId, subject, after: found });
      });
    }
    const Errors = errors.list().map(({ number, name, detail }) => ({ Kit: number, Name: name, Detail: detail }));
    return { ...found, Errors };
  }

  /** A kit that no gateway was sold with. */
  async remove(caller: Caller, id: number): Promise<void> {
    const kit = await this.database.reading.manager.findOneBy(Kit, { id });
    const check = this.scope.check(caller, kit?.oemId ?? 0, 'manage_kits');
    const accountId = await toldAs(`No kit ${id}`, check);
    await this.database.write(async (db) => {
      await db.lock(Kit, id);
      if (await db.existsBy(GatewayKit, { kitId: id })) throw new ConflictException('Gateways were sold with this kit');
      await db.delete(KitDevice, { kitId: id });
      await db.delete(Kit, { id });
      const before = { Name: kit?.name };
      db.record({ actor: caller, action: 'removeKit', accountId, subject: `kit ${id}`, before });
    });
  }
}

function kitOf(raw: RawRecord, names: Set<string>): KitRow | ProblemItem[] {
  if (typeof raw.Error === 'string') return [{ name: '', detail: raw.Error }];
  const { value, errors } = checked(KitRow, raw);
  if (errors.length > 0) return errors;
  if (names.has(value.Name)) return [{ name: 'Name', detail: 'stands in the file twice' }];
  names.add(value.Name);
  return value;
}
