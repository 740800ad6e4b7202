import { Column, Entity } from 'typeorm';

import { DateColumn, GivenId, TextColumn } from '../../columns.js';

/** The one key pair by which push services know this deployment; browsers have subscribed with its public key. */
@Entity('event_VapidKey')
export class VapidKey {
  @GivenId('PK_VapidKey')
  id: number;

  /** An uncompressed point of P-256, in base64url. */
  @TextColumn('PublicKey', 128)
  publicKey: string;

  /** Sealed with MMS_SECRET. */
  @Column({ name: 'PrivateKey', type: 'text' })
  sealedPrivateKey: string;

  @DateColumn('Created')
  createdAt: Date;
}
