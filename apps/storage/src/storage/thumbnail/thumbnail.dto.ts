import { IntField } from '@app/server';

import { KeyQuery } from '../storage.dto.js';

/** Of the smallest and the largest that anybody may ask for; in pixels. */
const [LEAST, MOST] = [16, 1024];

export class ThumbnailQuery extends KeyQuery {
  @IntField({
    optional: true,
    min: LEAST,
    max: MOST,
    description: 'An extension: how wide it may be; without both, 160 x 120',
    example: 320,
  })
  Width?: number;

  @IntField({
    optional: true,
    min: LEAST,
    max: MOST,
    description: 'An extension: how high it may be',
    example: 240,
  })
  Height?: number;
}
