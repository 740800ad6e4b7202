import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, DEVICE_CHANGED } from '@app/access';
import { freeDevices } from '@app/accounts';
import type { NamedRequest, Writer } from '@app/database';
import { AuthAccount, AuthDevice, Database, Device, Gateway, Installation, normalMac } from '@app/database';
import { badArgument, networkOf } from '@app/server';
import { In, IsNull, MoreThan } from 'typeorm';

import type { PairDeviceBody } from './pairing.dto.js';

/** How long the button of a unit proves that somebody stands before it, in milliseconds. */
const PRESSED = 300_000;

/** Whose a unit is: proved by what stands on its label or by its button, and ended by its owner. */
@Injectable()
export class PairingService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async pair(
    caller: Caller,
    accountId: number,
    address: string,
    body: PairDeviceBody,
    request: NamedRequest | null,
  ): Promise<{ deviceId: number; installationId: number }> {
    await this.scope.check(caller, accountId, 'pair_device');
    const { Name: name = '', Button, MacAddress, PK_Device } = body;
    if (!Button && (MacAddress === undefined || PK_Device === undefined)) {
      throw badArgument('MacAddress', 'and PK_Device must be given, or Button');
    }
    return this.database.writeOnce(request, async (db) => {
      await db.lock(AuthAccount, accountId);
      const { oemId } = await db.findOneByOrFail(AuthAccount, { id: accountId });
      const id = Button ? await pressed(db, oemId, networkOf(address), PK_Device) : (PK_Device ?? 0);
      await db.lock(AuthDevice, id);
      const unit = await db.findOneBy(AuthDevice, { id });
      // who has not the label learns nothing, not even that there is such a unit
      const proved = Button || unit?.macAddress === normalMac(MacAddress ?? '');
      if (!unit || !proved || unit.oemId !== oemId || unit.blocked) throw noUnit(id);
      if (unit.accountId !== null) throw new ConflictException('The unit is paired: its owner unpairs it');
      const installationId = await placeOf(db, accountId, body.PK_Installation);
      await db.update(AuthDevice, { id }, { accountId });
      await db.update(Gateway, { id }, { buttonAt: null });
      await db.insert(Device, { id, accountId, installationId, name, assignedAt: new Date() });
      db.tell(DEVICE_CHANGED, id);
      const after = { Name: name, By: Button ? 'button' : 'label' };
      db.record({ actor: caller, action: 'pairDevice', accountId, subject: `device ${id}`, after });
      return { deviceId: id, installationId };
    });
  }

  /** The unit is nobody's again; its sessions end, and what it has reported goes. */
  async unpair(caller: Caller, accountId: number, id: number): Promise<void> {
    await this.scope.check(caller, accountId, 'pair_device');
    await this.database.write(async (db) => {
      await db.lock(AuthDevice, id);
      if (!(await db.existsBy(Device, { id, accountId }))) throw new NotFoundException(`No device ${id}`);
      await freeDevices(db, [id]);
      db.tell(DEVICE_CHANGED, id);
      db.record({ actor: caller, action: 'unpairDevice', accountId, subject: `device ${id}` });
    });
  }
}

/** The unpaired unit of the OEM that reports from the same network and whose button was pressed just now. */
async function pressed(db: Writer, oemId: number, network: string, id: number | undefined): Promise<number> {
  const buttonAt = MoreThan(new Date(Date.now() - PRESSED));
  const where = { network, buttonAt, ...(id === undefined ? {} : { id }) };
  const ids = (await db.find(Gateway, { where, select: { id: true }, take: 100 })).map((gateway) => gateway.id);
  const units = ids.length > 0 ? await db.findBy(AuthDevice, { id: In(ids), oemId, accountId: IsNull() }) : [];
  const [unit, ...others] = units.filter(({ blocked }) => !blocked);
  if (!unit) throw new NotFoundException('No unit behind this address has had its button pressed in the last minutes');
  if (others.length > 0)
    throw new ConflictException('The buttons of several units were pressed: say which, by PK_Device');
  return unit.id;
}

async function placeOf(db: Writer, accountId: number, id: number | undefined): Promise<number> {
  const where = { accountId, ...(id === undefined ? {} : { id }) };
  const installation = await db.findOne(Installation, { where, order: { id: 'ASC' } });
  if (!installation) throw new NotFoundException(`No installation ${id ?? ''}`);
  return installation.id;
}

const noUnit = (id: number) => new NotFoundException(`No device ${id} with this MAC address`);
