import { Entity, Index } from 'typeorm';

import { GivenId, ReferenceColumn, TextColumn } from '../../columns.js';

/** A mobile carrier. */
@Entity('config_Country_Provider')
@Index('IDX_CountryProvider_Country', ['countryId'])
export class ConfigCountryProvider {
  @GivenId('PK_Country_Provider')
  id: number;

  @ReferenceColumn('FK_Country')
  countryId: number;

  @TextColumn('Name', 64)
  name: string;

  /** The domain that turns mail to a phone number into a text message; empty where there is none. */
  @TextColumn('EmailGateway', 128)
  emailGateway: string;
}
