import { ConflictException, ForbiddenException, Inject, Injectable, NotFoundException } from '@nestjs/common';
import { DEVICE_CHANGED, grantsOf, Identities, permissionId } from '@app/access';
import type { Writer } from '@app/database';
import { AuthDevice, ConfigOem, Database, Gateway, isUniqueViolation, normalMac } from '@app/database';
import type { DeviceClaims, SignedIdentity } from '@app/identity';
import { hashOf, isSame, newCode, sshKeyColumns } from '@app/identity';
import type { Environment } from '@app/server';
import { badArgument, ENVIRONMENT } from '@app/server';
import { Not } from 'typeorm';

import type { ProvisionBody } from './authd.dto.js';
import { lockUnits } from './lock-units.js';

/** Units without a serial number of their own are numbered from here. */
const FIRST_NUMBER = 2_000_000_000;
const LAST_NUMBER = 2_147_483_647;

const DEVICE_SERVER = 7;
const EVENT_SERVER = 13;
const GATEWAY = 20;
const LIFE = 86_400;

/** A unit gets its key once, and proves itself with it from then on. */
@Injectable()
export class ProvisioningService {
  constructor(
    private readonly database: Database,
    private readonly identities: Identities,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async provision(body: ProvisionBody): Promise<{ id: number; key: string }> {
    const mac = normalMac(body.MacAddress);
    if (mac === null) throw badArgument('MacAddress', 'must be a MAC address');
    const key = body.HWKey ?? newCode();
    try {
      return await this.database.write(async (db) => {
        const found = await this.find(db, mac, body);
        if (!found) return { id: await this.create(db, mac, body, key), key };
        const { id } = found;
        await db.lock(AuthDevice, id);
        // another may have been faster
        return { id, key: await this.renew(db, await db.findOneByOrFail(AuthDevice, { id }), body, key) };
      });
    } catch (error) {
      throw isUniqueViolation(error) ? new ConflictException('That serial number is taken') : error;
    }
  }

  /** By its label: serial number and MAC address, or the MAC address alone. */
  private async find(db: Writer, macAddress: string, { PK_Device }: ProvisionBody): Promise<AuthDevice | null> {
    if (PK_Device === undefined) return db.findOne(AuthDevice, { where: { macAddress }, order: { id: 'ASC' } });
    const unit = await db.findOneBy(AuthDevice, { id: PK_Device });
    if (unit && unit.macAddress !== macAddress) throw new ConflictException('That serial number is taken');
    return unit;
  }

  /** The present key, or a new one for a unit that proves to be the one which got it and never used it. */
  private async renew(db: Writer, unit: AuthDevice, body: ProvisionBody, key: string): Promise<string> {
    if (unit.blocked) throw new ForbiddenException('The unit is blocked');
    const proved = unit.hwKeyHash !== '' && body.HWKey !== undefined && isSame(unit.hwKeyHash, hashOf(body.HWKey));
    const again = unit.sshKey !== '' && unit.sshKey === body.SshKey && unit.loggedInAt === null;
    if (unit.hwKeyHash !== '' && !proved && !again) {
      throw new ConflictException('The unit has a key already: its owner or OEM can reset it');
    }
    const ssh = body.SshKey === undefined ? {} : sshKeyColumns(body.SshKey);
    await checkUnshared(db, unit.id, body.SshKey);
    const next = proved ? key : newCode();
    await db.update(
      AuthDevice,
      { id: unit.id },
      {
        hwKeyHash: hashOf(next),
        provisionedAt: unit.provisionedAt ?? new Date(),
        ...ssh,
        ...(proved ? {} : { seq: unit.seq + 1 }),
      },
    );
    db.tell(DEVICE_CHANGED, unit.id);
    return next;
  }

  private async create(db: Writer, macAddress: string, body: ProvisionBody, key: string): Promise<number> {
    if (this.environment.MMS_OPEN_PROVISIONING !== 'yes') throw new NotFoundException('No such unit has been made');
    if ((body.PK_Device ?? 0) >= FIRST_NUMBER) throw badArgument('PK_Device', `must be below ${FIRST_NUMBER}`);
    const oemId = body.EK_Oem || 1;
    if (!(await db.existsBy(ConfigOem, { id: oemId }))) throw badArgument('EK_Oem', 'is not an OEM of this service');
    await lockUnits(db);
    if (await db.existsBy(AuthDevice, { macAddress })) throw new ConflictException('The unit is known already');
    const id = body.PK_Device ?? (await nextNumber(db));
    await checkUnshared(db, id, body.SshKey);
    const createdAt = new Date();
    await db.insert(AuthDevice, {
      id,
      typeId: body.PK_DeviceType ?? 1,
      subTypeId: body.PK_DeviceSubType ?? 2,
      macAddress,
      oemId,
      deviceServerId: DEVICE_SERVER,
      eventServerId: EVENT_SERVER,
      platform: body.Platform ?? '',
      hwKeyHash: hashOf(key),
      ...sshKeyColumns(body.SshKey),
      provisionedAt: createdAt,
      createdAt,
    });
    return id;
  }

  /** An identity for a unit that sends its key; nothing says whether the number or the key is wrong. */
  async logIn(id: number, key: string): Promise<{ unit: AuthDevice; identity: SignedIdentity }> {
    const unit = await this.database.reading.manager.findOneBy(AuthDevice, { id });
    const right = unit !== null && unit.hwKeyHash !== '' && isSame(unit.hwKeyHash, hashOf(key));
    if (!right || unit.blocked) throw new NotFoundException('No such unit and key');
    if (unit.loggedInAt === null) {
      await this.database.write((db) => db.update(AuthDevice, { id }, { loggedInAt: new Date() }));
    }
    // later than what it has reported by before, whatever became of the clock
    const gateway = await this.database.reading.manager.findOneBy(Gateway, { id });
    const now = Math.floor(Date.now() / 1000);
    const generated = Math.max(now, unit.loggedOutAt + 1, (gateway?.reportedBy ?? 0) + 1);
    const claims: DeviceClaims = {
      Expires: generated + LIFE,
      Generated: generated,
      permissions: [...grantsOf(GATEWAY).keys()].map(permissionId),
      PK_Device: id,
      PK_Account: unit.accountId ?? 0,
      PK_Oem: unit.oemId,
      Seq: unit.seq,
    };
    return { unit, identity: this.identities.sign(claims) };
  }
}

async function nextNumber(db: Writer): Promise<number> {
  const rows: { last: number | null }[] = await db.query(
    'SELECT MAX(`PK_Device`) AS `last` FROM `auth_device_Device` WHERE `PK_Device` >= ?',
    [FIRST_NUMBER],
  );
  const next = Math.max(FIRST_NUMBER, Number(rows[0]?.last ?? 0) + 1);
  if (next > LAST_NUMBER) throw new ConflictException('There is no number left');
  return next;
}

/** Who opens a tunnel is known by the key alone. */
async function checkUnshared(db: Writer, id: number, sshKey: string | undefined): Promise<void> {
  const { sshKeyHash } = sshKeyColumns(sshKey);
  if (sshKeyHash === null) return;
  if (await db.existsBy(AuthDevice, { sshKeyHash, id: Not(id) })) {
    throw new ConflictException('Another unit has that SSH key');
  }
}
