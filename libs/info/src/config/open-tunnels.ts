import { Injectable } from '@nestjs/common';
import { Database, dateArgument } from '@app/database';

/** A relay that has not been heard of for so long is gone, and its tunnels with it; in milliseconds. */
export const RELAY_LOST = 12_000;

const BATCH = 500;

/** An open tunnel, and the relay that holds it. */
export interface OpenTunnel {
  deviceId: number;
  relayId: number;
  /** The relay as clients know it: a PK_Server. */
  serverId: number;
  /** Where other relays reach it; empty when there is only one. */
  hop: string;
  number: string;
  address: string;
  client: string;
  connectedAt: Date | string;
}

const SQL = `SELECT t.\`PK_Device\` AS \`deviceId\`, t.\`FK_Relay\` AS \`relayId\`, r.\`FK_Server\` AS \`serverId\`,
  r.\`Address\` AS \`hop\`, t.\`Number\` AS \`number\`, t.\`Address\` AS \`address\`, t.\`Client\` AS \`client\`,
  t.\`Connected\` AS \`connectedAt\`
  FROM \`relay_Tunnel\` t JOIN \`relay_Relay\` r ON r.\`PK_Relay\` = t.\`FK_Relay\`
  WHERE r.\`Alive\` > ? AND t.\`PK_Device\``;

/** The open tunnels, as the relays that hold them tell all roles. */
@Injectable()
export class OpenTunnels {
  constructor(private readonly database: Database) {}

  /** Null when the gateway has none. */
  async of(deviceId: number): Promise<OpenTunnel | null> {
    const [found] = await this.database.select<OpenTunnel>(`${SQL} = ?`, [since(), deviceId]);
    return found ?? null;
  }

  /** Which of these gateways have one. */
  async among(deviceIds: number[]): Promise<Set<number>> {
    const found = new Set<number>();
    for (let from = 0; from < deviceIds.length; from += BATCH) {
      // always as many, so that it is one statement
      const part = deviceIds.slice(from, from + BATCH);
      const ids = [...part, ...Array<number>(part.length === 1 ? 0 : BATCH - part.length).fill(0)];
      const sql = `${SQL} IN (${ids.map(() => '?').join(', ')})`;
      for (const { deviceId } of await this.database.select<OpenTunnel>(sql, [since(), ...ids])) found.add(deviceId);
    }
    return found;
  }
}

const since = () => dateArgument(new Date(Date.now() - RELAY_LOST));
