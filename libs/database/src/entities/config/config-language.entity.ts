import { Entity, Index } from 'typeorm';

import { GivenId, TextColumn } from '../../columns.js';

/** A language of ISO 639-1. */
@Entity('config_Language')
@Index('UQ_Language_Code', ['code'], { unique: true })
export class ConfigLanguage {
  @GivenId('PK_Language')
  id: number;

  @TextColumn('Code', 2)
  code: string;

  /** In English. */
  @TextColumn('Name', 64)
  name: string;

  @TextColumn('NativeName', 64)
  nativeName: string;
}
