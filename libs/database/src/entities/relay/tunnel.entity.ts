import { Entity, Index } from 'typeorm';

import { DateColumn, GivenId, ReferenceColumn, TextColumn } from '../../columns.js';

/** The open tunnel of a gateway: there is one at most. */
@Entity('relay_Tunnel')
@Index('IDX_Tunnel_Relay', ['relayId'])
export class Tunnel {
  @GivenId('PK_Device')
  deviceId: number;

  /** The relay that holds it. */
  @ReferenceColumn('FK_Relay')
  relayId: number;

  /** Tells it from the one before, of the same gateway. */
  @TextColumn('Number', 32)
  number: string;

  /** Where it comes from. */
  @TextColumn('Address', 45)
  address: string;

  /** What the gateway's SSH client calls itself. */
  @TextColumn('Client', 64)
  client: string;

  @DateColumn('Connected')
  connectedAt: Date;
}
