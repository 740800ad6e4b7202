import { Injectable } from '@nestjs/common';
import { AuthAccount, AuthDevice, Database } from '@app/database';
import { Servers } from '@app/info';
import type { Profile } from '@app/server';

import type { DeviceLoginView, DeviceServersView } from './authd.dto.js';

const ACCOUNT = 5;
const RELAY = 9;
const STORAGE = 11;
const SUPPORT = 15;

/** The names of the servers that a unit talks to. */
@Injectable()
export class DeviceServers {
  constructor(
    private readonly database: Database,
    private readonly servers: Servers,
  ) {}

  /** All of them, as a gateway learns them at login. */
  async of(unit: AuthDevice, profile: Profile): Promise<Omit<DeviceLoginView, 'Identity' | 'IdentitySignature'>> {
    const pair = (id: number) => this.servers.pair(id, profile);
    const [Server_Account, Server_Account_Alt] = await pair(await this.accountServer(unit));
    const [Server_Device, Server_Device_Alt] = await pair(unit.deviceServerId);
    const [Server_Event, Server_Event_Alt] = await pair(unit.eventServerId);
    const [Server_Relay, Server_Relay_Alt] = await pair(RELAY);
    const [Server_Storage, Server_Storage_Alt] = await pair(STORAGE);
    const [Server_Support, Server_Support_Alt] = await pair(SUPPORT);
    return {
      Server_Account,
      Server_Account_Alt,
      Server_Device,
      Server_Device_Alt,
      Server_Event,
      Server_Event_Alt,
      Server_Relay,
      Server_Relay_Alt,
      Server_Storage,
      Server_Storage_Alt,
      Server_Support,
      Server_Support_Alt,
    };
  }

  /** The three that the document lists. */
  async listed(unit: AuthDevice, profile: Profile): Promise<DeviceServersView> {
    return {
      PK_Device: unit.id,
      PK_Account: unit.accountId ?? 0,
      PK_Oem: unit.oemId,
      Server_Device: await this.servers.name(unit.deviceServerId, profile),
      Server_Event: await this.servers.name(unit.eventServerId, profile),
      Server_Account: await this.servers.name(await this.accountServer(unit), profile),
    };
  }

  private async accountServer({ accountId }: AuthDevice): Promise<number> {
    if (accountId === null) return ACCOUNT;
    const account = await this.database.reading.manager.findOneBy(AuthAccount, { id: accountId });
    return account?.accountServerId ?? ACCOUNT;
  }
}
