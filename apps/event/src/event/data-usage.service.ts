import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { personOf } from '@app/access';
import { Database, EventSettings, StoreStatistics } from '@app/database';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';

const MIB = 1_048_576;

/** How much the files of an account take, and how much they may. */
@Injectable()
export class DataUsageService {
  constructor(
    private readonly database: Database,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** In bytes. */
  async of(caller: Caller): Promise<{ used: number; allowance: number }> {
    personOf(caller);
    const { accountId } = caller;
    const { manager } = this.database.reading;
    const settings = await manager.findOneBy(EventSettings, { accountId });
    const statistics = await manager.findBy(StoreStatistics, { accountId });
    return {
      used: statistics.reduce((sum, { bytes }) => sum + bytes, 0),
      allowance: settings?.allowance ?? this.environment.MMS_FILE_ALLOWANCE * MIB,
    };
  }
}
