import { Entity, Index } from 'typeorm';

import { GivenId, IntColumn, TextColumn } from '../../columns.js';

/** A currency of ISO 4217, under its numeric code. */
@Entity('config_Currency')
@Index('UQ_Currency_Code', ['code'], { unique: true })
export class ConfigCurrency {
  @GivenId('PK_Currency')
  id: number;

  @TextColumn('Code', 3)
  code: string;

  @TextColumn('Name', 128)
  name: string;

  /** After the decimal point. */
  @IntColumn('Digits')
  digits: number;
}
