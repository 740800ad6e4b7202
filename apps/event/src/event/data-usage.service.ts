import { Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { personOf } from '@app/access';
import { Allowance } from '@app/files';

/** How much the files of an account take, and how much they may. */
@Injectable()
export class DataUsageService {
  constructor(private readonly allowance: Allowance) {}

  /** In bytes. */
  of(caller: Caller): Promise<{ used: number; allowance: number }> {
    personOf(caller);
    return this.allowance.of(caller.accountId);
  }
}
