import { Entity, Index } from 'typeorm';

import { DateColumn, GeneratedId, ReferenceColumn, TextColumn } from '../../columns.js';

/** A build of an OEM in the catalogue. What is empty fits everything. */
@Entity('firmware_Firmware')
@Index('UQ_Firmware_Build', ['oemId', 'version', 'platform', 'ui', 'uiSkin', 'languageId', 'betaKey'], { unique: true })
export class Firmware {
  @GeneratedId('PK_Firmware')
  id: number;

  @ReferenceColumn('FK_Oem')
  oemId: number;

  @TextColumn('Version', 32)
  version: string;

  @TextColumn('Url', 512)
  url: string;

  @TextColumn('Platform', 64)
  platform: string;

  @TextColumn('UI', 16)
  ui: string;

  @TextColumn('UISkin', 32)
  uiSkin: string;

  @ReferenceColumn('FK_Language', { default: 0 })
  languageId: number;

  /** Only who knows it is offered the build; empty: everybody. */
  @TextColumn('BetaKey', 64)
  betaKey: string;

  /** The oldest installed version that it is offered to. */
  @TextColumn('VersionFrom', 32)
  versionFrom: string;

  /** The newest installed version that it is offered to. */
  @TextColumn('VersionTo', 32)
  versionTo: string;

  @DateColumn('Created')
  createdAt: Date;
}
