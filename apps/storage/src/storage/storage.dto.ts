import { ApiProperty } from '@nestjs/swagger';
import type { Store } from '@app/database';
import { ChoiceField, IntField, PageSize, PageStart, TextField, toDateTime } from '@app/server';

const formats = ['json', 'text'] as const;

const OutputFormat = () =>
  ChoiceField(formats, {
    optional: true,
    description: 'How it is answered: `json`, or `text` with `Name: value` lines',
  });

/** The key of a file, as it is asked for. */
export class KeyQuery {
  @TextField({
    length: 64,
    min: 1,
    description: 'The key that was answered when the file was stored',
    example: 'c0ffee00c0ffee00c0ffee00c0ffee00',
  })
  Key: string;
}

export class StoreQuery extends KeyQuery {
  @OutputFormat()
  output_format?: (typeof formats)[number];
}

export class StoresQuery {
  @TextField({ length: 255, optional: true, description: 'Only those with exactly these tags', example: 'front door' })
  Tags?: string;

  @TextField({
    length: 16,
    optional: true,
    description: 'Only those of this format, whatever its case',
    example: 'jpg',
  })
  Format?: string;

  @TextField({ length: 64, optional: true, example: '1.7.1142' })
  Version?: string;

  @IntField({ optional: true, max: Number.MAX_SAFE_INTEGER, description: 'In bytes', example: 48_211 })
  Filesize?: number;

  @TextField({ length: 32, optional: true, description: 'In either case', example: '5eb63bbbe01eeed093cb22bb8f5acdc3' })
  Md5?: string;

  @TextField({ length: 255, optional: true, example: 'front-door.jpg' })
  Filename?: string;

  @IntField({ optional: true, example: 3 })
  PK_StorageType?: number;

  @IntField({
    optional: true,
    min: 1,
    description: 'Those of this account, whose owner lets others help; by default the own one',
    example: 12,
  })
  PK_Account?: number;

  @IntField({ optional: true, min: 1, description: 'Only those of this gateway', example: 50000001 })
  PK_Device?: number;

  @ChoiceField(['Asc', 'Desc'], { optional: true, description: 'By PK_Store', default: 'Desc' })
  Sort?: 'Asc' | 'Desc';

  @PageStart()
  Start?: number;

  @PageSize({ largest: 1000, fallback: 10 })
  Count?: number;

  @OutputFormat()
  output_format?: (typeof formats)[number];
}

export class NewStoreView {
  @ApiProperty({ type: 'integer', example: 71 })
  PK_Store: number;

  @ApiProperty({
    description: '32 random hexadecimal characters: whoever has them may read the file',
    example: 'c0ffee00c0ffee00c0ffee00c0ffee00',
  })
  Key: string;
}

export class StoreView {
  @ApiProperty({ type: 'integer', example: 71 })
  PK_Store: number;

  @ApiProperty({ type: 'integer', example: 12 })
  PK_Account: number;

  @ApiProperty({ type: 'integer', description: 'The gateway that it is of; 0 for none', example: 50000001 })
  PK_Device: number;

  @ApiProperty({ type: 'integer', description: 'The user that it is of; 0 for none', example: 0 })
  PK_User: number;

  @ApiProperty({ example: 'jpg' })
  Format: string;

  @ApiProperty({ example: '' })
  Version: string;

  @ApiProperty({ example: 'front door' })
  Tags: string;

  @ApiProperty({ type: 'integer', description: 'In bytes', example: 48_211 })
  Filesize: number;

  @ApiProperty({ example: '5eb63bbbe01eeed093cb22bb8f5acdc3' })
  Md5: string;

  @ApiProperty({ description: 'When it is deleted, UTC; empty: never', example: '2026-12-26 10:00:00' })
  Expiration: string;

  @ApiProperty({ example: 'front-door.jpg' })
  Filename: string;

  @ApiProperty({ type: 'integer', example: 3 })
  PK_StorageType: number;

  @ApiProperty({ description: 'When it was stored, UTC', example: '2026-11-26 10:00:00' })
  Timestamp: string;
}

export class Stores {
  @ApiProperty({ type: [StoreView] })
  Stores: StoreView[];
}

export const toStoreView = (file: Store): StoreView => ({
  PK_Store: file.id,
  PK_Account: file.accountId,
  PK_Device: file.deviceId,
  PK_User: file.userId,
  Format: file.format,
  Version: file.version,
  Tags: file.tags,
  Filesize: file.size,
  Md5: file.md5,
  Expiration: file.expiration ? toDateTime(file.expiration) : '',
  Filename: file.filename,
  PK_StorageType: file.storageTypeId,
  Timestamp: toDateTime(file.createdAt),
});

/** One `Name: value` line a field; no value begins another line. */
export const toText = (view: StoreView): string =>
  Object.entries(view)
    .map(([name, value]) => `${name}: ${String(value).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')}\n`)
    .join('');

export const storesText = (views: StoreView[]): string => views.map(toText).join('\n');
