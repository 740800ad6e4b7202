import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { DeviceScope } from '@app/access';
import type { NamedRequest } from '@app/database';
import { AuthDevice, Database, Energy } from '@app/database';
import { badArgument, TooMany } from '@app/server';
import { And, IsNull, LessThan, MoreThan, MoreThanOrEqual } from 'typeorm';

import type { EnergyBody, EnergyQuery, EnergyReports } from './energy.dto.js';
import { measured, toEnergyView } from './energy.dto.js';
import { sumsOf } from './energy-sums.js';
import { restOf } from './rest-of.js';

const DAY = 86_400;
const USUAL = 100;
const HOUR = 3_600_000;

/** Fifty devices, once a minute: a gateway that tells more is not what it says. */
const MOST_AN_HOUR = 3000;

/** What devices have used: kept as it is reported, for the account that has the gateway then. */
@Injectable()
export class EnergyService {
  constructor(
    private readonly database: Database,
    private readonly scope: DeviceScope,
  ) {}

  /** A report that comes again, since its answer was lost, is the one that is there. */
  async add(caller: Caller, id: number, body: EnergyBody, sent: object, request: NamedRequest | null): Promise<number> {
    const { accountId } = await this.scope.check(caller, id, 'set_device_status');
    if (accountId === null) throw new ConflictException('The gateway is paired with no account that could read it');
    const now = Math.floor(Date.now() / 1000);
    const { DeviceID: child = 0, Timestamp: timestamp = now } = body;
    if (timestamp > now + DAY) throw badArgument('Timestamp', 'must be at most a day ahead');
    const key = { accountId, deviceId: id, timestamp, child, data: restOf(sent) };
    const { milliwatts, wattHours } = measured(body);
    return this.database.writeOnce(request, async (db) => {
      await db.lock(AuthDevice, id); // the same twice at once must not both find none
      const unit = await db.findOneBy(AuthDevice, { id });
      if (unit?.accountId !== accountId) throw new NotFoundException(`No device ${id}`);
      const known = await db.findOneBy(Energy, {
        ...key,
        milliwatts: milliwatts ?? IsNull(),
        wattHours: wattHours ?? IsNull(),
      });
      if (known) return known.id;
      const lately = new Date(Date.now() - HOUR);
      if ((await db.countBy(Energy, { deviceId: id, createdAt: MoreThan(lately) })) >= MOST_AN_HOUR) {
        throw new TooMany('That is more than a house uses in an hour; wait a while', 600, MOST_AN_HOUR);
      }
      const energy = db.create(Energy, { ...key, milliwatts, wattHours, createdAt: new Date() });
      await db.insert(Energy, energy);
      return Number(energy.id); // MariaDB answers what it has counted in 64 bits as text
    });
  }

  /** Of the account that has the gateway now: what it reported for another is not theirs to read. */
  async list(caller: Caller, id: number, query: EnergyQuery): Promise<EnergyReports> {
    const unit = await this.scope.check(caller, id, 'view_account');
    const { From = 0, To = Number.MAX_SAFE_INTEGER, DeviceID, Start = 0, Count = USUAL, Sort } = query;
    if (Count === 0) return { Energy: [] };
    const order = Sort === 'Asc' ? 'ASC' : 'DESC';
    const found = await this.database.reading.manager.find(Energy, {
      where: {
        accountId: unit.accountId ?? 0,
        deviceId: id,
        timestamp: And(MoreThanOrEqual(From), LessThan(To)),
        ...(DeviceID === undefined ? {} : { child: DeviceID }),
      },
      order: { timestamp: order, id: order },
      skip: Start,
      take: Count,
    });
    return { Energy: found.map(toEnergyView) };
  }

  /** As `list`, summed up by hour or day. */
  async sums(caller: Caller, id: number, query: EnergyQuery): Promise<EnergyReports> {
    const unit = await this.scope.check(caller, id, 'view_account');
    return { Steps: await sumsOf(this.database, unit.accountId ?? 0, id, { Count: USUAL, ...query }) };
  }
}
