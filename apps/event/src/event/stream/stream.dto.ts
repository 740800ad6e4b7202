import { ApiProperty } from '@nestjs/swagger';
import { IntField, IntListField, TextField } from '@app/server';

const MOST = 20;

/** The longest that a stream can be asked to last, in seconds. */
const LONGEST = 86_400;

const listed = (message: string, pattern: RegExp) => ({
  length: 2048,
  optional: true,
  pattern: { matches: pattern, message },
});
const ids = listed('must be numbers, separated by commas', /^(\d{1,10}(,\d{1,10}){0,199})?$/);
const idsOrAll = listed('must be at most 200 numbers, separated by commas, or *', /^(\*|\d{1,10}(,\d{1,10}){0,199})?$/);

export class StreamQuery {
  @TextField({ ...idsOrAll, description: 'As in `GET events`', example: '*' })
  Camera?: string;

  @TextField({ ...idsOrAll, description: 'As in `GET events`', example: '50000001' })
  Gateway?: string;

  @TextField({ ...ids, description: 'As in `GET events`', example: '0' })
  User?: string;

  @IntListField({ optional: true, max: MOST, description: 'Only these types', example: [4] })
  Type?: number[];

  @IntListField({ optional: true, max: MOST, description: 'Only of these severities', example: [1, 2, 3, 4] })
  Severity?: number[];

  @IntField({ optional: true, min: 1, description: 'Of this account; by default the own one', example: 12 })
  PK_Account?: number;

  @TextField({
    length: 4096,
    optional: true,
    description: 'As the header Last-Event-ID, which counts first: for those who cannot set it',
    example: '1.tp0c1s.4ovk.2_1.mRkqgYw8xC2sQ0bV',
  })
  LastEventId?: string;

  @TextField({
    length: 64,
    optional: true,
    description: 'In the place of credentials: see `POST event/event/stream/ticket`',
    example: 'Qm9uam91ciBsZSBtb25kZSwgY29tbWVudCA_',
  })
  Ticket?: string;

  @IntField({
    optional: true,
    max: LONGEST,
    description: 'After so many seconds the answer ends; 0: with what has happened since LastEventId',
    example: 60,
  })
  Seconds?: number;
}

export class StreamTicketView {
  @ApiProperty({
    description: 'Opens one stream, as whoever has asked for it',
    example: 'Qm9uam91ciBsZSBtb25kZSwgY29tbWVudCA_',
  })
  Ticket: string;

  @ApiProperty({
    type: 'integer',
    description: 'Until when, in Unix seconds: for half a minute',
    example: 1_795_564_830,
  })
  Expires: number;
}
