import { FlagField, IntField, LongTextField, TextField } from '@app/server';

export class PutEventBody {
  @FlagField({ optional: true, description: '1: it has been read; 0: it has not. Needs read_events', example: true })
  Read?: boolean;

  @FlagField({ optional: true, description: '1: it stays when it expires; 0: it does not. Needs delete_events' })
  Lock?: boolean;

  @FlagField({ optional: true, description: '1: it goes, with its file, locked or not. Needs delete_events' })
  Delete?: boolean;

  @LongTextField({
    length: 10_000,
    optional: true,
    description: 'What people say about it, kept as text; empty: nothing. Needs delete_events',
    example: 'Only the cat',
  })
  Comments?: string;

  @IntField({
    optional: true,
    min: 1,
    description: 'The account that they are of; by default the own one',
    example: 12,
  })
  PK_Account?: number;

  @TextField({
    length: 10_000,
    optional: true,
    description:
      'The Key of the event, or those of all of them in the same order, separated by commas: others are refused',
    example: '0123456789abcdef0123456789abcdef',
  })
  Key?: string;

  @TextField({ length: 10_000, optional: true, description: 'As `Key`' })
  key?: string;
}
