import type { PipeTransform } from '@nestjs/common';
import { Param } from '@nestjs/common';
import { badArgument } from '@app/server';

/** How many events one request changes. */
const MOST = 200;

/** Events are counted with 64 bits; numbers in the code have 53. */
const listOf = (most: number): PipeTransform<string, number[]> => ({
  transform(value) {
    const items = value.split(',');
    const ids = items.map((item) => (/^\d{1,16}$/.test(item) ? Number(item) : NaN));
    if (!ids.every((id) => id <= Number.MAX_SAFE_INTEGER)) {
      throw badArgument(
        'PK_Event',
        most === 1 ? 'must be a whole number' : 'must be whole numbers, separated by commas',
      );
    }
    if (ids.length > most) throw badArgument('PK_Event', `must be at most ${most} numbers`);
    return ids;
  },
});

const one: PipeTransform<string, number> = {
  transform(value, metadata) {
    return (listOf(1).transform(value, metadata) as number[])[0] ?? 0;
  },
};

/** The event in the path. */
export const EventId = () => Param('PK_Event', one);

/** The events in the path, separated by commas. */
export const EventIds = () => Param('PK_Event', listOf(MOST));
