import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Caller } from '@app/access';
import { AccountScope } from '@app/access';
import type { NamedRequest } from '@app/database';
import { AuthAccount, Address, Database, Device, Installation } from '@app/database';
import { assertFresh } from '@app/server';
import { In, Repository } from 'typeorm';

import type { AddressBody } from '../address.js';
import { saveAddress } from '../address.js';
import { References } from '../references.js';
import type { InstallationRecord } from './installations.dto.js';

/** The places where an account's gateways stand; every account has at least one. */
@Injectable()
export class InstallationsService {
  constructor(
    @InjectRepository(Installation) private readonly installations: Repository<Installation>,
    private readonly database: Database,
    private readonly scope: AccountScope,
    private readonly references: References,
  ) {}

  async list(caller: Caller, accountId: number): Promise<InstallationRecord[]> {
    await this.scope.check(caller, accountId, 'view_account');
    return this.withAll(caller, await this.installations.find({ where: { accountId }, order: { id: 'ASC' } }));
  }

  async get(caller: Caller, accountId: number, id: number): Promise<InstallationRecord> {
    await this.scope.check(caller, accountId, 'view_account');
    const [found] = await this.withAll(caller, await this.installations.findBy({ id, accountId }));
    if (!found) throw new NotFoundException(`No installation ${id}`);
    return found;
  }

  async add(caller: Caller, accountId: number, body: AddressBody, request: NamedRequest | null): Promise<number> {
    await this.scope.check(caller, accountId, 'edit_account_basic');
    await this.references.country('PK_Country', body.PK_Country);
    return this.database.writeOnce(request, async (db) => {
      await db.lock(AuthAccount, accountId);
      if (!(await db.existsBy(AuthAccount, { id: accountId }))) throw new NotFoundException(`No account ${accountId}`);
      const addressId = await saveAddress(db, null, body);
      const installation = db.create(Installation, { accountId, addressId, createdAt: new Date() });
      await db.insert(Installation, installation);
      const subject = `installation ${installation.id}`;
      db.record({ actor: caller, action: 'addInstallation', accountId, subject, after: body });
      return installation.id;
    });
  }

  async edit(caller: Caller, accountId: number, id: number, body: AddressBody, ifMatch?: string): Promise<void> {
    await this.scope.check(caller, accountId, 'edit_account_basic');
    await this.references.country('PK_Country', body.PK_Country);
    await this.database.write(async (db) => {
      await db.lock(Installation, id);
      const installation = await db.findOneBy(Installation, { id, accountId });
      if (!installation) throw new NotFoundException(`No installation ${id}`);
      assertFresh(ifMatch, installation.version);
      const addressId = await saveAddress(db, installation.addressId, body);
      await db.update(Installation, { id }, { addressId, version: installation.version + 1 });
      db.record({ actor: caller, action: 'putInstallation', accountId, subject: `installation ${id}`, after: body });
    });
  }

  /** Removes an installation; its units move to the lowest of those that remain. */
  async remove(caller: Caller, accountId: number, id: number): Promise<void> {
    await this.scope.check(caller, accountId, 'edit_account_basic');
    await this.database.write(async (db) => {
      await db.lock(AuthAccount, accountId); // two deletions at once must not both see two
      const all = await db.find(Installation, { where: { accountId }, order: { id: 'ASC' } });
      const removed = all.find((installation) => installation.id === id);
      if (!removed) throw new NotFoundException(`No installation ${id}`);
      const heir = all.find((installation) => installation.id !== id);
      if (!heir) throw new ForbiddenException('An account keeps at least one installation');

      await db.update(Device, { installationId: id }, { installationId: heir.id });
      await db.delete(Installation, { id });
      if (removed.addressId !== null) await db.delete(Address, { id: removed.addressId });
      db.record({ actor: caller, action: 'removeInstallation', accountId, subject: `installation ${id}` });
    });
  }

  /** With addresses and units; the units only that the caller may see. */
  private async withAll({ devices: seen }: Caller, installations: Installation[]): Promise<InstallationRecord[]> {
    const { manager } = this.installations;
    const addressIds = installations.map(({ addressId }) => addressId).filter((id) => id !== null);
    const addresses = addressIds.length > 0 ? await manager.findBy(Address, { id: In(addressIds) }) : [];
    const ids = installations.map(({ id }) => id);
    const devices =
      ids.length > 0 ? await manager.find(Device, { where: { installationId: In(ids) }, order: { id: 'ASC' } }) : [];
    return installations.map((installation) => ({
      installation,
      address: addresses.find(({ id }) => id === installation.addressId) ?? null,
      devices: devices.filter(
        ({ id, installationId }) => installationId === installation.id && (seen?.has(id) ?? true),
      ),
    }));
  }
}
