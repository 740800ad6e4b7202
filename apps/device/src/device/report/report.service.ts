import { Injectable, NotFoundException, UnauthorizedException } from '@nestjs/common';
import type { Caller } from '@app/access';
import type { Writer } from '@app/database';
import { AuthDevice, Database, DeviceSync, Gateway } from '@app/database';
import { Online } from '@app/info';
import { In, Not } from 'typeorm';

import { finished, ordered, progressed, UPGRADE } from '../../firmware/build/upgrade-progress.js';
import { keepChildren } from './children.js';
import type { ReportBody, ReportedView } from './report.dto.js';
import type { Told } from './told.js';
import { changesOf, isNewer, toldBy } from './told.js';
import { keptAsUsual, keptWithChildren } from './usual-report.js';

type Heard = Pick<ReportedView, 'Applied' | 'Settings' | 'Upgrade'>;

/** What gateways say of themselves every minute: kept before it is answered. */
@Injectable()
export class ReportService {
  constructor(
    private readonly database: Database,
    private readonly online: Online,
  ) {}

  async report(caller: Caller, id: number, address: string, body: ReportBody): Promise<ReportedView> {
    if (caller.deviceId !== id) throw new NotFoundException(`No device ${id}`);
    const told = toldBy(id, address, caller.claims.Generated, body);
    const usual = (await keptAsUsual(this.database, told)) || (await keptWithChildren(this.database, told));
    const heard = usual ? { Applied: true, Settings: [] } : await this.database.write((db) => hear(db, told));
    return {
      Interval: await this.online.interval(caller.oemId),
      Timestamp: Math.floor(told.at.getTime() / 1000),
      PK_Account: caller.accountId,
      ...heard,
    };
  }
}

async function hear(db: Writer, told: Told): Promise<Heard> {
  const { id, body, at, generated } = told;
  await db.lock(AuthDevice, id);
  const unit = await db.findOneBy(AuthDevice, { id });
  // meanwhile it may have been unpaired: what it knows of its old owner must not come back
  if (!unit || unit.blocked || unit.loggedOutAt >= generated) throw new UnauthorizedException('expired token');
  await db.lock(Gateway, id); // of two reports at once the later one must win
  const known = await db.findOneBy(Gateway, { id });
  const Applied = known === null || isNewer(told, known);
  if (Applied) await keep(db, told, known);
  if (body.Received?.length) {
    await db.delete(DeviceSync, { deviceId: id, id: In(body.Received), name: Not(UPGRADE) });
  }
  if (body.Upgrade && Applied) await progressed(db, id, body.Upgrade, at);

  const due = await db.find(DeviceSync, { where: { deviceId: id }, order: { id: 'ASC' } });
  const Upgrade = await ordered(db, id, due, at);
  const settings = due.filter(({ name }) => name !== UPGRADE);
  return {
    Applied,
    Settings: settings.map((each) => ({ PK_Sync: each.id, Name: each.name, Value: each.value })),
    ...(Upgrade ? { Upgrade } : {}),
  };
}

async function keep(db: Writer, told: Told, known: Gateway | null): Promise<void> {
  const { id, body, at, childrenHash } = told;
  const changes = changesOf(told, known);
  if (known) await db.update(Gateway, { id }, changes);
  else await db.insert(Gateway, { id, ...changes, createdAt: at });
  if (body.Devices && childrenHash !== known?.childrenHash) await keepChildren(db, id, body.Devices, at);
  const { FirmwareVersion } = body;
  if (FirmwareVersion && FirmwareVersion !== known?.firmwareVersion) await finished(db, id, FirmwareVersion, at);
}
