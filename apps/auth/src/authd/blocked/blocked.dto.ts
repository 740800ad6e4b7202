import { FlagField } from '@app/server';

export class PutBlockedBody {
  @FlagField({ description: 'Whether it is shut out' })
  Blocked: boolean;
}
