import type { OnApplicationShutdown } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { Notices } from '@app/cluster';
import type { Writer } from '@app/database';
import { Database, Relay, Tunnel as TunnelRow } from '@app/database';
import { EventWriter } from '@app/events';
import { OpenTunnels, RELAY_LOST } from '@app/info';
import type { Environment } from '@app/server';
import { ENVIRONMENT, gauge } from '@app/server';
import { In, LessThan } from 'typeorm';

import { Connected } from './connected.js';
import type { Tunnel } from './tunnel.js';
import { Tunnels } from './tunnels.js';

/** The notice that a gateway has opened a tunnel; its subject is `PK_Device:PK_Relay`. */
export const TUNNEL_OPENED = 'tunnel';

/** How soon what has changed is written, how often the relay says that it is there, in milliseconds. */
const SOON = 50;
const HEARTBEAT = 3000;

const BATCH = 500;

/** Tells all roles which gateways have a tunnel here, and that this relay is there. */
@Injectable()
export class Registry implements OnApplicationShutdown {
  private readonly opened = new Map<number, Tunnel>();
  private readonly closed = new Map<string, number>();
  private soon: NodeJS.Timeout | null = null;
  private heart: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly tunnels: Tunnels,
    private readonly known: OpenTunnels,
    private readonly connected: Connected,
    private readonly events: EventWriter,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    notices: Notices,
  ) {
    tunnels.onOpened((tunnel) => this.changed(() => this.opened.set(tunnel.deviceId, tunnel)));
    tunnels.onClosed((tunnel) => this.changed(() => this.gone(tunnel)));
    notices.on(TUNNEL_OPENED, (subject) => void this.elsewhere(subject).catch(() => undefined));
    gauge('mms_tunnels', 'Open tunnels of gateways', () => tunnels.size);
    gauge('mms_relay_channels', 'Connections through tunnels', () => channelsOf(tunnels));
  }

  private get id(): number {
    return this.tunnels.relayId;
  }

  async start(): Promise<void> {
    await this.enter();
    this.heart = setInterval(() => this.next(() => this.beat()), HEARTBEAT);
    this.heart.unref();
  }

  /** What is left of it is taken back. */
  async onApplicationShutdown(): Promise<void> {
    if (this.heart) clearInterval(this.heart);
    if (this.soon) clearTimeout(this.soon);
    this.heart = this.soon = null;
    await this.writing;
    const id = this.id;
    this.tunnels.relayId = 0;
    if (id !== 0) await this.database.write((db) => drop(db, [id])).catch(() => undefined);
  }

  /** Every tunnel of this relay whose row is not written yet is newer than any row. */
  isPending(deviceId: number): boolean {
    return this.opened.has(deviceId);
  }

  private changed(change: () => void): void {
    change();
    if (this.id !== 0) this.soon ??= setTimeout(() => this.next(() => this.flush()), SOON);
  }

  private gone(tunnel: Tunnel): void {
    if (this.opened.get(tunnel.deviceId) === tunnel) this.opened.delete(tunnel.deviceId);
    this.closed.set(tunnel.number, tunnel.deviceId);
    this.connected.gone(tunnel.deviceId);
  }

  /** One after the other; what fails, since the database is away, is done with the next heartbeat. */
  private next(work: () => Promise<void>): void {
    this.soon = null;
    this.writing = this.writing.then(work).catch(() => undefined);
  }

  private async flush(): Promise<void> {
    const opened = [...this.opened.values()];
    const closed = [...this.closed];
    for (let from = 0; from < closed.length; from += BATCH) {
      const part = closed.slice(from, from + BATCH);
      const rows = { number: In(part.map(([number]) => number)), deviceId: In(part.map(([, device]) => device)) };
      await this.database.write((db) => db.delete(TunnelRow, rows));
      for (const [number] of part) this.closed.delete(number);
    }
    for (let from = 0; from < opened.length; from += BATCH) {
      const part = opened.slice(from, from + BATCH);
      const news = await this.connected.news(part);
      await this.events.along(news, (db) => this.put(db, part));
      for (const tunnel of part) {
        if (this.opened.get(tunnel.deviceId) === tunnel) this.opened.delete(tunnel.deviceId);
      }
    }
  }

  private async put(db: Writer, tunnels: Tunnel[]): Promise<void> {
    await db.upsert(
      TunnelRow,
      tunnels.map(({ deviceId, number, address, client, connectedAt }) => ({
        deviceId,
        relayId: this.id,
        number,
        address,
        client,
        connectedAt,
      })),
      ['deviceId'],
    );
    if (this.environment.MMS_RELAY_HOP === '') return;
    for (const { deviceId } of tunnels) db.tell(TUNNEL_OPENED, `${deviceId}:${this.id}`);
  }

  private async beat(): Promise<void> {
    const now = new Date();
    const { affected } = await this.database.write((db) =>
      db.update(Relay, { id: this.id }, { aliveAt: now, tunnels: this.tunnels.size }),
    );
    // the others took it for dead: it begins anew, with all that it holds
    if (affected === 0) {
      await this.enter();
      for (const tunnel of this.tunnels.all()) this.opened.set(tunnel.deviceId, tunnel);
    }
    await this.flush();
    const dead = await this.database.reading.manager.find(Relay, {
      select: { id: true },
      where: { aliveAt: LessThan(new Date(now.getTime() - RELAY_LOST)) },
    });
    if (dead.length > 0)
      await this.database.write((db) =>
        drop(
          db,
          dead.map(({ id }) => id),
        ),
      );
  }

  private async enter(): Promise<void> {
    const { MMS_RELAY_SERVER: serverId, MMS_RELAY_HOP: address } = this.environment;
    const now = new Date();
    this.tunnels.relayId = await this.database.write(async (db) => {
      const row = db.create(Relay, { serverId, address, tunnels: this.tunnels.size, aliveAt: now, createdAt: now });
      await db.insert(Relay, row);
      return row.id;
    });
  }

  /** A gateway has connected to another relay: the newest tunnel is the only one. */
  private async elsewhere(subject: string): Promise<void> {
    const [deviceId = 0, relayId = 0] = subject.split(':').map(Number);
    const tunnel = this.tunnels.get(deviceId);
    if (!tunnel || relayId === this.id || this.isPending(deviceId)) return;
    const open = await this.known.of(deviceId);
    if (open && open.relayId !== this.id && !this.isPending(deviceId)) tunnel.end('The gateway has connected anew');
  }
}

async function drop(db: Writer, relays: number[]): Promise<void> {
  await db.delete(TunnelRow, { relayId: In(relays) });
  await db.delete(Relay, { id: In(relays) });
}

function channelsOf(tunnels: Tunnels): number {
  let count = 0;
  for (const tunnel of tunnels.all()) count += tunnel.size;
  return count;
}
