import { ApiProperty } from '@nestjs/swagger';
import { ImportOptions, IntField, TextField } from '@app/server';

import { SshKeyField } from '../authd.dto.js';

/** Numbers from here on are given to units without a serial number. */
const LARGEST_SERIAL = 1_999_999_999;

export class ImportUnitsQuery extends ImportOptions {
  @IntField({ description: 'The OEM that has made them', example: 1 })
  PK_Oem: number;
}

/** A manufactured unit in a file. */
export class UnitRow {
  @IntField({ min: 1, max: LARGEST_SERIAL })
  PK_Device: number;

  @TextField({ length: 32, min: 12 })
  MacAddress: string;

  @TextField({ length: 128, min: 16, optional: true })
  HWKey?: string;

  @SshKeyField()
  SshKey?: string;

  @IntField({ optional: true })
  PK_DeviceType?: number;

  @IntField({ optional: true })
  PK_DeviceSubType?: number;

  @TextField({ length: 64, optional: true })
  Platform?: string;

  @TextField({ length: 32, optional: true })
  Imei?: string;
}

export class UnitErrorView {
  @ApiProperty({ type: 'integer', description: 'The number of the unit in the file, from 1', example: 17 })
  Unit: number;

  @ApiProperty({ description: 'The field; empty for the line as a whole', example: 'MacAddress' })
  Name: string;

  @ApiProperty({ example: 'must be a MAC address' })
  Detail: string;
}

export class ImportedUnitsView {
  @ApiProperty({ type: 'integer', description: 'Units in the file', example: 1000 })
  Units: number;

  @ApiProperty({ type: 'integer', description: 'Units that were imported; of a preview, that would be', example: 999 })
  Imported: number;

  @ApiProperty({ type: 'integer', description: 'Units with something wrong', example: 1 })
  Refused: number;

  @ApiProperty({ type: [UnitErrorView], description: 'What is wrong, the first 1,000 things' })
  Errors: UnitErrorView[];
}
