import { ApiProperty } from '@nestjs/swagger';
import { ChoiceField, IntField, ListField } from '@app/server';

/** What says that it is as the deployment, or the static data, has it. */
export const USUAL = -1;

/** More than a PB would not be counted right everywhere. */
const MOST_BYTES = 999_999_999_999_999;
const MOST_DAYS = 3650;
const MOST_TYPES = 100;

const DAYS =
  'For so many days events of the type are kept that are received from now on; 0: until somebody deletes them';

export class RetentionBody {
  @IntField({ min: 1, description: 'PK_EventType of the static data', example: 4 })
  PK_EventType: number;

  @IntField({ min: USUAL, max: MOST_DAYS, description: `${DAYS}; -1: as the static data has it`, example: 90 })
  Days: number;
}

export class PutEventSettingsBody {
  @ChoiceField(['oldest', 'refuse'], {
    optional: true,
    description:
      'What happens when a file finds no room: `oldest`: the oldest events that have files go with them, unless they are locked. `refuse`: the file is refused with 507. By the owner',
    example: 'oldest',
  })
  WhenFull?: 'oldest' | 'refuse';

  @ListField(() => RetentionBody, {
    optional: true,
    max: MOST_TYPES,
    description: 'Of the types that are named; others stay as they are. By the owner',
  })
  Retention?: RetentionBody[];

  @IntField({
    optional: true,
    min: USUAL,
    max: MOST_BYTES,
    description: 'How many bytes its files may take; -1: as the deployment has it. From above',
    example: 1_073_741_824,
  })
  Allowance?: number;
}

export class RetentionView {
  @ApiProperty({ type: 'integer', description: 'PK_EventType of the static data', example: 4 })
  PK_EventType: number;

  @ApiProperty({ type: 'integer', description: DAYS, example: 30 })
  Days: number;
}

export class EventSettingsView {
  @ApiProperty({ enum: ['oldest', 'refuse'], description: 'What happens when a file finds no room', example: 'oldest' })
  WhenFull: 'oldest' | 'refuse';

  @ApiProperty({ type: [RetentionView], description: 'Of every type' })
  Retention: RetentionView[];

  @ApiProperty({ type: 'integer', description: 'How many bytes its files may take', example: 1_073_741_824 })
  Allowance: number;

  @ApiProperty({ type: 'integer', description: 'How many bytes its files take', example: 20_480 })
  DataUsage: number;
}
