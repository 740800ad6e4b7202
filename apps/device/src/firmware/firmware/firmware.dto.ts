import { ApiProperty } from '@nestjs/swagger';
import type { Firmware } from '@app/database';
import { HttpUrlField, IntField, TextField } from '@app/server';

/** A version of firmware; what may be left out may be empty. */
export const VersionField = (description: string, options: { optional?: boolean } = {}) =>
  TextField({
    length: 32,
    min: options.optional ? 0 : 1,
    description,
    example: '1.7.1142',
    pattern: { matches: /^[\w.-]*$/, message: 'must be a version: letters, digits, dots' },
    ...options,
  });

/** Where gateways fetch a build. */
export const UrlField = (description: string) =>
  HttpUrlField({ description, example: 'https://firmware.example.com/mt7620a_Luup_ui7-1.7.1142-en-mios.squashfs' });

export class FirmwareQuery {
  @IntField({ description: 'The OEM whose builds they are', example: 1 })
  PK_Oem: number;

  @IntField({ optional: true, description: 'Only builds in this language, or in all', example: 6 })
  PK_Language?: number;

  @TextField({
    length: 64,
    optional: true,
    description: 'Only builds for this platform, or for all. Blanks and case play no part',
    example: 'Sercomm NA301',
  })
  Platform?: string;

  @TextField({ length: 16, optional: true, example: '7' })
  UI?: string;

  @TextField({ length: 32, optional: true, example: 'mios' })
  UISkin?: string;

  @TextField({ length: 64, optional: true, description: 'Admits the beta builds that were published with it' })
  BetaKey?: string;

  @VersionField('Ours: the installed version; only builds that are offered to it', { optional: true })
  InstalledVersion?: string;
}

export class PostFirmwareBody {
  @VersionField('Of the build')
  Version: string;

  @UrlField('Where gateways fetch it')
  Url: string;

  @IntField({ example: 1 })
  PK_Oem: number;

  @TextField({ length: 64, optional: true, description: 'Empty: for all', example: 'Sercomm NA301' })
  Platform?: string;

  @TextField({ length: 16, optional: true, description: 'Empty: for all', example: '7' })
  UI?: string;

  @TextField({ length: 32, optional: true, description: 'Empty: for all', example: 'mios' })
  UISkin?: string;

  @IntField({ optional: true, default: 0, description: '0: for all' })
  PK_Language?: number;

  @TextField({
    length: 64,
    optional: true,
    description: 'Ours: makes it a beta build, which only those see who send it',
  })
  BetaKey?: string;

  @VersionField('Ours: the oldest installed version that it is offered to', { optional: true })
  VersionFrom?: string;

  @VersionField('Ours: the newest installed version that it is offered to', { optional: true })
  VersionTo?: string;
}

export class PutFirmwareBody {
  @VersionField('Of the build')
  Version: string;

  @UrlField('Where gateways fetch it from now on')
  Url: string;

  @IntField({ example: 1 })
  PK_Oem: number;

  @VersionField('The oldest installed version that it is offered to; empty: any', { optional: true })
  VersionFrom?: string;

  @VersionField('The newest installed version that it is offered to; empty: any', { optional: true })
  VersionTo?: string;

  @VersionField('As VersionTo', { optional: true })
  Version_To?: string;

  @TextField({ length: 16, optional: true, example: '7' })
  UI?: string;

  @TextField({ length: 32, optional: true, example: 'mios' })
  UISkin?: string;

  @TextField({ length: 64, optional: true, description: 'Ours: tells builds of one version apart' })
  Platform?: string;

  @IntField({ optional: true, description: 'Ours: tells builds of one version apart' })
  PK_Language?: number;

  @TextField({ length: 64, optional: true, description: 'Ours: tells builds of one version apart' })
  BetaKey?: string;
}

/** What is empty fits everything. */
export class FirmwareView {
  @ApiProperty({ example: '1.7.1142' })
  Version: string;

  @ApiProperty({ example: 'https://firmware.example.com/mt7620a_Luup_ui7-1.7.1142-en-mios.squashfs' })
  Url: string;

  @ApiProperty({ description: 'How the file at the address ends', example: 'squashfs' })
  Type: string;

  @ApiProperty({ example: 'Sercomm NA301' })
  Platform: string;

  @ApiProperty({ description: 'A PK_Language as text', example: '6' })
  Language: string;

  @ApiProperty({ example: '7' })
  UI: string;

  @ApiProperty({ example: 'mios' })
  UISkin: string;
}

export const toFirmwareView = (build: Firmware): FirmwareView => ({
  Version: build.version,
  Url: build.url,
  Type: /\.(\w{1,16})$/.exec(new URL(build.url).pathname)?.[1] ?? '',
  Platform: build.platform,
  Language: build.languageId === 0 ? '' : String(build.languageId),
  UI: build.ui,
  UISkin: build.uiSkin,
});
