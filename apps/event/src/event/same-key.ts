import { ForbiddenException } from '@nestjs/common';
import { isSame } from '@app/identity';

/** Whoever names a key means the event that has it. */
export function assertKey(sent: string | undefined, key: string): void {
  if (sent === undefined || isSame(sent.toLowerCase(), key)) return;
  throw new ForbiddenException('That is not the key of the event');
}
