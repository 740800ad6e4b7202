import { Entity, Index } from 'typeorm';

import { GivenId, ReferenceColumn, TextColumn } from '../../columns.js';

/** A country of ISO 3166-1, under its numeric code. */
@Entity('config_Country')
@Index('UQ_Country_Code', ['code'], { unique: true })
export class ConfigCountry {
  @GivenId('PK_Country')
  id: number;

  /** Alpha-2. */
  @TextColumn('Code', 2)
  code: string;

  /** Alpha-3. */
  @TextColumn('Code3', 3)
  code3: string;

  /** In English. */
  @TextColumn('Name', 128)
  name: string;

  /** Digits without the plus sign. */
  @TextColumn('CallingCode', 8)
  callingCode: string;

  @ReferenceColumn('FK_Currency', { nullable: true })
  currencyId: number | null;
}
