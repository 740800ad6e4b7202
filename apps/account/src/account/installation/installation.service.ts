import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { AccountScope, DEVICE_CHANGED } from '@app/access';
import { endDeviceSessions } from '@app/accounts';
import type { Writer } from '@app/database';
import { Database, Device, DeviceSync, Installation } from '@app/database';

import type { PutAttributeBody } from './installation.dto.js';

const DISABLE = 'disable';

@Injectable()
export class InstallationService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  /** What the operator of the service says of an installation; its gateways feel it at once. */
  async setAttributes(caller: Caller, id: number, body: PutAttributeBody): Promise<void> {
    const known = await this.database.reading.manager.findOneBy(Installation, { id });
    if (!known) throw noInstallation(id);
    await this.scope.check(caller, known.accountId, 'add_installation_attribute').catch((error: unknown) => {
      throw error instanceof NotFoundException ? noInstallation(id) : error;
    });
    const { Msisdn: msisdn, ServicePlan: servicePlan, ServicePlanState: servicePlanState } = body;
    await this.database.write(async (db) => {
      await db.lock(Installation, id);
      const installation = await db.findOneBy(Installation, { id });
      if (!installation) throw noInstallation(id);
      await db.update(
        Installation,
        { id },
        {
          ...(msisdn === undefined ? {} : { msisdn }),
          ...(servicePlan === undefined ? {} : { servicePlan }),
          ...(servicePlanState === undefined ? {} : { servicePlanState }),
          version: installation.version + 1,
        },
      );
      if (servicePlan !== undefined) await this.tellGateways(db, id, servicePlan);
      const { msisdn: Msisdn, servicePlan: ServicePlan, servicePlanState: ServicePlanState, accountId } = installation;
      db.record({
        actor: caller,
        action: 'putInstallationAttribute',
        accountId,
        subject: `installation ${id}`,
        before: { Msisdn, ServicePlan, ServicePlanState },
        after: body,
      });
    });
  }

  private async tellGateways(db: Writer, installationId: number, servicePlan: string): Promise<void> {
    const createdAt = new Date();
    const ids = (await db.findBy(Device, { installationId })).map(({ id }) => id);
    for (const deviceId of ids) {
      await db.insert(DeviceSync, { deviceId, name: 'ServicePlan', value: servicePlan, createdAt });
      db.tell(DEVICE_CHANGED, deviceId);
    }
    if (servicePlan === DISABLE) await endDeviceSessions(db, ids);
  }
}

const noInstallation = (id: number) => new NotFoundException(`No installation ${id}`);
