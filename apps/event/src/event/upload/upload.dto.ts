import { ApiProperty } from '@nestjs/swagger';
import { IntField, IntListField, LongTextField, TextField } from '@app/server';

const LATEST = 32_503_679_999;

/** How many users an event names at most. */
const MOST_USERS = 20;

const localDate = {
  matches: /^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d)?$/,
  message: 'must be yyyy-mm-dd hh:mm:ss',
};

const clientKey = { matches: /^[\x21-\x7e]*$/, message: 'must be printable ASCII without blanks' };

export class PostEventBody {
  @IntField({ optional: true, description: 'The gateway itself: another is refused', example: 50000001 })
  PK_Device?: number;

  @IntField({ optional: true, description: 'The device behind it; 0: the gateway itself', example: 5 })
  DeviceID?: number;

  @TextField({
    length: 19,
    optional: true,
    pattern: localDate,
    description: 'By the clock of the gateway, in its time zone. Kept as it is: what counts is when it is received',
    example: '2026-11-25 10:00:00',
  })
  LocalDate?: string;

  @IntField({ optional: true, max: LATEST, description: 'The same in Unix seconds; not kept', example: 1_795_564_800 })
  LocalTimestamp?: number;

  @IntField({
    description:
      '1: image, 2: video, 3: trigger, 4: variable, 5: somebody has logged in at the gateway, 7: system error. The others are written by the system itself',
    example: 4,
  })
  EventType: number;

  @IntField({ optional: true, description: 'PK_SourceType of the static data', example: 4 })
  SourceType?: number;

  @TextField({ length: 255, optional: true, description: 'Old gateways send it; not kept' })
  Argument?: string;

  @TextField({
    length: 16,
    optional: true,
    description: 'Old gateways send it; that of the file counts',
    example: 'jpg',
  })
  Format?: string;

  @TextField({ length: 128, optional: true, description: 'Of a variable: its name', example: 'Tripped' })
  Code?: string;

  @TextField({ length: 512, optional: true, description: 'Of a variable: its value', example: '1' })
  NewValue?: string;

  @TextField({ length: 512, optional: true, description: 'As `NewValue`, as old gateways call it' })
  Value?: string;

  @LongTextField({ length: 10_000, optional: true, description: 'Kept as text', example: 'Front door' })
  Description?: string;

  @IntListField({
    optional: true,
    max: MOST_USERS,
    description: 'The only users that are to be told, PK_User; empty: those of the account as they have it set',
  })
  Users?: number[];

  @IntField({ optional: true, max: 4, description: '0: ordinary; 1 to 4: severe', example: 1 })
  Severity?: number;

  @IntField({
    optional: true,
    max: Number.MAX_SAFE_INTEGER,
    description: 'A file that the gateway has stored before; the Key of the event is that of the file',
    example: 12345,
  })
  PK_Store?: number;

  @TextField({ length: 255, optional: true, description: 'A name of a picture that stands for it', example: 'door' })
  Icon?: string;

  @TextField({
    length: 64,
    optional: true,
    pattern: clientKey,
    description:
      'A name that the gateway gives to no other event, such as a UUID: sent again, the event is not stored again',
    example: '5f0c6a7b-e2d1-4a39-8b1c-0d2e3f405162',
  })
  ClientKey?: string;
}

export class PostedView {
  @ApiProperty({ type: 'integer', example: 192817 })
  PK_Event: number;

  @ApiProperty({ example: '0123456789abcdef0123456789abcdef' })
  Key: string;
}

export class RefusedView {
  @ApiProperty({ type: 'integer', description: 'What a request with this event alone would be answered', example: 400 })
  Status: number;

  @ApiProperty({ example: 'EventType must be a whole number' })
  Detail: string;
}
