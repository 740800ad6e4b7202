import { ApiProperty } from '@nestjs/swagger';
import { FlagField, IntField } from '@app/server';

/** A PB; 2^53 bytes are nine of them. */
const MOST_KB = 1_000_000_000_000;

/** What says that there is no limit. */
export const NONE = -1;

const limit = (of: string) =>
  IntField({
    optional: true,
    min: NONE,
    max: MOST_KB,
    description: `The most of ${of} in KB of 1,024 bytes, of this account and of each one below it; 0 allows nothing, -1 takes the limit away`,
    example: 1048576,
  });

export class PutLimitsBody {
  @FlagField({ optional: true, description: '1 sets `CameraKb` to zero' })
  ResetCameraCount?: boolean;

  @FlagField({ optional: true, description: '1 sets `RaKb` to zero' })
  ResetRaCount?: boolean;

  @limit('remote access')
  RaLimitKb?: number;

  @limit('camera pictures')
  CameraLimitKb?: number;
}

const date = (of: string) =>
  `Since when ${of} is counted, in Unix seconds: when it was last set to zero, or the account was made`;
const count = (of: string) => `The ${of} of all its gateways since then, in whole KB of 1,024 bytes`;
const LIMIT =
  'The limit that was set for this account, in KB; -1 for none. The lowest of it and those of the accounts above holds.';

export class LimitsView {
  @ApiProperty({ type: 'integer', description: date('`RaKb`'), example: 1795521600 })
  RaDateReset: number;

  @ApiProperty({ type: 'integer', description: date('`CameraKb`'), example: 1795521600 })
  CameraDateReset: number;

  @ApiProperty({ type: 'integer', description: count('remote access'), example: 20480 })
  RaKb: number;

  @ApiProperty({ type: 'integer', description: count('camera pictures'), example: 512 })
  CameraKb: number;

  @ApiProperty({ type: 'integer', description: LIMIT, example: 1048576 })
  RaLimitKb: number;

  @ApiProperty({ type: 'integer', description: LIMIT, example: -1 })
  CameraLimitKb: number;
}
