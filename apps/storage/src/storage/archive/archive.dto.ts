import { FlagField } from '@app/server';

import { KeyQuery } from '../storage.dto.js';

export class ArchiveQuery extends KeyQuery {
  @FlagField({
    optional: true,
    description:
      'Of a file stored with `HttpHeader`: its pictures as a stream, `multipart/x-mixed-replace`. Others are sent as always',
  })
  RawMjpeg?: boolean;
}
