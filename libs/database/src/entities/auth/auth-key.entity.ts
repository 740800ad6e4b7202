import { Column, Entity } from 'typeorm';

import { DateColumn, GeneratedId } from '../../columns.js';

/** A key pair that signs identities. The youngest signs; an older one verifies until its last identity has expired. */
@Entity('auth_Key')
export class AuthKey {
  @GeneratedId('PK_Key')
  id: number;

  /** SPKI, PEM. */
  @Column({ name: 'PublicKey', type: 'text' })
  publicKey: string;

  /** PKCS#8, sealed with MMS_SECRET. */
  @Column({ name: 'PrivateKey', type: 'text' })
  sealedPrivateKey: string;

  @DateColumn('Created')
  createdAt: Date;

  /** When it signed for the last time. */
  @DateColumn('Retired', { nullable: true })
  retiredAt: Date | null;
}
