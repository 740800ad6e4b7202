import { Entity } from 'typeorm';

import { DateColumn, GeneratedId, ReferenceColumn, TextColumn } from '../../columns.js';

/** A postal address: of an account's billing or mailing, or of an installation. */
@Entity('account_Address')
export class Address {
  @GeneratedId('PK_Address')
  id: number;

  @TextColumn('FirstName', 100)
  firstName: string;

  @TextColumn('LastName', 100)
  lastName: string;

  @TextColumn('Company', 100)
  company: string;

  @TextColumn('Address1', 200)
  address1: string;

  @TextColumn('Address2', 200)
  address2: string;

  @TextColumn('City', 100)
  city: string;

  @TextColumn('State', 100)
  state: string;

  @TextColumn('PostalCode', 20)
  postalCode: string;

  @ReferenceColumn('FK_Country', { nullable: true })
  countryId: number | null;

  @DateColumn('Created')
  createdAt: Date;
}
