import { Entity } from 'typeorm';

import { DateColumn, FlagColumn, GeneratedId, ReferenceColumn, TextColumn } from '../../columns.js';

/** A telephone number of an account or of a user. */
@Entity('account_Phone')
export class Phone {
  @GeneratedId('PK_Phone')
  id: number;

  @ReferenceColumn('FK_Country_Provider', { nullable: true })
  providerId: number | null;

  @ReferenceColumn('FK_Country', { nullable: true })
  countryId: number | null;

  /** As its owner writes it. */
  @TextColumn('Phone', 40)
  number: string;

  @TextColumn('Extension', 16)
  extension: string;

  @TextColumn('Type', 16)
  type: string;

  @FlagColumn('Validated')
  validated: boolean;

  @DateColumn('Created')
  createdAt: Date;
}
