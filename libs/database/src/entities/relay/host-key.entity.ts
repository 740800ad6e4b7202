import { Column, Entity } from 'typeorm';

import { DateColumn, GeneratedId, TextColumn } from '../../columns.js';

/** A key by which gateways know the relays; all relays of a deployment have the same. */
@Entity('relay_HostKey')
export class RelayHostKey {
  @GeneratedId('PK_HostKey')
  id: number;

  /** As OpenSSH writes it. */
  @TextColumn('PublicKey', 1000)
  publicKey: string;

  /** PEM, sealed with the operator's secret. */
  @Column({ name: 'PrivateKey', type: 'text' })
  sealedPrivateKey: string;

  /** From when it is shown; before, it is only announced. */
  @DateColumn('Active')
  activeAt: Date;

  @DateColumn('Created')
  createdAt: Date;
}
