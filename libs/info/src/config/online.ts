import { Injectable } from '@nestjs/common';
import { ConfigOem, Database } from '@app/database';
import { LRUCache } from 'lru-cache';

import { OpenTunnels } from './open-tunnels.js';

const USUAL = 60;
const KEPT = 10_000;

/** A gateway, and when it last reported. */
export interface Reporting {
  id: number;
  oemId: number;
  aliveAt: Date | null;
}

/** A gateway is online while its last report is younger than two report intervals of its OEM, or its tunnel is open. */
@Injectable()
export class Online {
  private readonly intervals = new LRUCache<number, number>({ max: 1000, ttl: KEPT });

  constructor(
    private readonly database: Database,
    private readonly tunnels: OpenTunnels,
  ) {}

  /** Seconds between two reports. */
  async interval(oemId: number): Promise<number> {
    const known = this.intervals.get(oemId);
    if (known !== undefined) return known;
    const oem = await this.database.reading.manager.findOneBy(ConfigOem, { id: oemId });
    const interval = oem?.reportInterval ?? USUAL;
    this.intervals.set(oemId, interval);
    return interval;
  }

  async is(gateway: Reporting): Promise<boolean> {
    return (await this.among([gateway])).has(gateway.id);
  }

  /** Those of them that are online, by PK_Device. */
  async among(gateways: Reporting[]): Promise<Set<number>> {
    const online = new Set<number>();
    const silent: number[] = [];
    for (const { id, oemId, aliveAt } of gateways) {
      const reports = aliveAt !== null && Date.now() - aliveAt.getTime() < 2000 * (await this.interval(oemId));
      if (reports) online.add(id);
      else silent.push(id);
    }
    for (const id of await this.tunnels.among(silent)) online.add(id);
    return online;
  }
}
