import { Injectable } from '@nestjs/common';
import { Database, dateArgument, Tunnel as TunnelRow } from '@app/database';
import type { NewEvent } from '@app/events';
import { eventTypes } from '@app/events';
import { LRUCache } from 'lru-cache';
import { In } from 'typeorm';

import type { Tunnel } from './tunnel.js';

/** Whoever is back within so many milliseconds was not away. */
const BRIEFLY = 60_000;

interface Row {
  deviceId: number;
  accountId: number;
  /** It has connected just before, to whichever relay. */
  lately: number;
}

const sqlFor = (units: number) => `SELECT d.\`PK_Device\` AS \`deviceId\`, d.\`FK_Account\` AS \`accountId\`,
  EXISTS (SELECT 1 FROM \`event_Event\` e WHERE e.\`FK_Account\` = d.\`FK_Account\` AND e.\`FK_Device\` = d.\`PK_Device\`
    AND e.\`Timestamp\` > ? AND e.\`EventType\` = ?) AS \`lately\`
  FROM \`auth_device_Device\` d WHERE d.\`FK_Account\` IS NOT NULL AND d.\`PK_Device\` IN (${Array(units).fill('?').join(', ')})`;

/** That gateways have come online, for the people of their accounts. */
@Injectable()
export class Connected {
  private readonly left = new LRUCache<number, true>({ max: 100_000, ttl: BRIEFLY });

  constructor(private readonly database: Database) {}

  /** Its tunnel here has ended. */
  gone(deviceId: number): void {
    this.left.set(deviceId, true);
  }

  /** What is to be said of new tunnels: nothing of those that take the place of one, or come back within a minute. */
  async news(tunnels: Tunnel[]): Promise<NewEvent[]> {
    const ids = tunnels.map(({ deviceId }) => deviceId).filter((id) => !this.left.has(id));
    if (ids.length === 0) return [];
    const { manager } = this.database.reading;
    const known = await manager.find(TunnelRow, { select: { deviceId: true }, where: { deviceId: In(ids) } });
    const open = new Set(known.map(({ deviceId }) => deviceId));
    const fresh = ids.filter((id) => !open.has(id));
    if (fresh.length === 0) return [];
    const since = dateArgument(new Date(Date.now() - BRIEFLY));
    const args = [since, eventTypes.gatewayConnected, ...fresh];
    const rows = await this.database.reading.query<Row[]>(sqlFor(fresh.length), args);
    const address = new Map(tunnels.map((tunnel) => [tunnel.deviceId, tunnel.address]));
    return rows
      .filter(({ lately }) => !Number(lately))
      .map(({ deviceId, accountId }) => ({
        accountId,
        deviceId,
        ip: address.get(deviceId) ?? '',
        type: eventTypes.gatewayConnected,
        description: 'Gateway connected',
      }));
  }
}
