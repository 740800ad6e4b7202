import { ChoiceField, FlagField, IntField, IntListField, PageSize, PageStart, TextField } from '@app/server';

/** The end of the year 2999. */
const LATEST = 32_503_679_999;

/** Most types, sources or severities that a filter names. */
const MOST = 20;

const listed = (message: string, pattern: RegExp) => ({
  length: 2048,
  optional: true,
  pattern: { matches: pattern, message },
});
const ids = listed('must be numbers, separated by commas', /^(\d{1,10}(,\d{1,10}){0,199})?$/);
const idsOrAll = listed('must be at most 200 numbers, separated by commas, or *', /^(\*|\d{1,10}(,\d{1,10}){0,199})?$/);

export class EventsQuery {
  @TextField({
    ...idsOrAll,
    description:
      'Events of these cameras; `*`: of all cameras, and the images and videos of the cameras of all gateways',
    example: '*',
  })
  Camera?: string;

  @TextField({
    ...idsOrAll,
    description: 'Events of these gateways; `*`: of all of the account',
    example: '50000001',
  })
  Gateway?: string;

  @TextField({
    ...ids,
    description:
      'Events of these users of the account, where the caller may see them; 0: of none. By default of the caller',
    example: '0',
  })
  User?: string;

  @FlagField({ optional: true, description: '1: only what has not been read', example: true })
  Unread?: boolean;

  @IntListField({ optional: true, max: MOST, description: 'Only these types', example: [4] })
  Type?: number[];

  @IntListField({ optional: true, max: MOST, description: 'Only from these sources', example: [4] })
  Source?: number[];

  @TextField({ length: 16, optional: true, description: 'Only with a file of this format', example: 'jpg' })
  Format?: string;

  @TextField({
    ...ids,
    description: 'With Gateway: of gateways only what these devices behind them tell, and nothing of users',
    example: '5',
  })
  Device?: string;

  @PageSize({ largest: 200, fallback: 50 })
  Count?: number;

  @PageStart()
  Start?: number;

  @IntField({ optional: true, max: LATEST, description: 'Received at that second or before, in Unix seconds' })
  Before?: number;

  @IntField({ optional: true, max: LATEST, description: 'Received at that second or after, in Unix seconds' })
  After?: number;

  @TextField({ length: 1024, optional: true, description: 'Has no meaning: old programs send it' })
  Pass?: string;

  @IntField({ optional: true, min: 1, description: 'Of this account; by default the own one', example: 12 })
  PK_Account?: number;

  @IntListField({ optional: true, max: MOST, description: 'Only of these severities', example: [1, 2, 3, 4] })
  Severity?: number[];

  @ChoiceField(['Asc', 'Desc'], { optional: true, default: 'Desc', description: 'By when they were received' })
  Sort?: 'Asc' | 'Desc';
}
