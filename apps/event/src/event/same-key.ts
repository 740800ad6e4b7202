import { timingSafeEqual } from 'node:crypto';

import { ForbiddenException } from '@nestjs/common';

/** Whoever names a key means the event that has it. */
export function assertKey(sent: string | undefined, key: string): void {
  if (sent === undefined) return;
  const [a, b] = [Buffer.from(sent.toLowerCase()), Buffer.from(key)];
  if (a.length !== b.length || !timingSafeEqual(a, b)) throw new ForbiddenException('That is not the key of the event');
}
