import { Entity } from 'typeorm';

import { DateColumn, GeneratedId, IntColumn, ReferenceColumn, TextColumn } from '../../columns.js';

/** A relay that runs, or ran until lately: a process that holds tunnels. */
@Entity('relay_Relay')
export class Relay {
  @GeneratedId('PK_Relay')
  id: number;

  /** The server as which clients know it. */
  @ReferenceColumn('FK_Server')
  serverId: number;

  /** `host:port` at which other relays reach it; empty when it is the only one. */
  @TextColumn('Address', 255)
  address: string;

  /** How many tunnels it held when it was last heard. */
  @IntColumn('Tunnels', { default: 0 })
  tunnels: number;

  /** When it was last heard. */
  @DateColumn('Alive')
  aliveAt: Date;

  @DateColumn('Created')
  createdAt: Date;
}
