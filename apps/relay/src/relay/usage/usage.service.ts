import { Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { DeviceScope } from '@app/access';
import { Database, UsageDay } from '@app/database';
import { Between } from 'typeorm';

import type { UsageDaysQuery } from './usage.dto.js';

const DAY = 86_400;
const LATEST = 4_294_967_295;
const USUAL = 31;

const dayOf = (seconds: number) => Math.floor(seconds / DAY);

const SUM = `SELECT SUM(\`RaBytes\` + \`CameraBytes\`) AS \`bytes\` FROM \`relay_UsageDay\`
  WHERE \`FK_Account\` = ? AND \`FK_Device\` = ? AND \`Day\` BETWEEN ? AND ?`;

/** What gateways have used, for the account that has them now: what they used for another is not theirs to read. */
@Injectable()
export class UsageService {
  constructor(
    private readonly database: Database,
    private readonly scope: DeviceScope,
  ) {}

  /** Bytes, of all days that lie wholly or partly between. */
  async bytes(caller: Caller, id: number, from = 0, to = LATEST): Promise<number> {
    const unit = await this.scope.check(caller, id, 'view_usage');
    const asked = [unit.accountId ?? 0, id, dayOf(from), dayOf(to)];
    const [row] = await this.database.select<{ bytes: number | string | null }>(SUM, asked);
    return Number(row?.bytes ?? 0);
  }

  async days(caller: Caller, id: number, query: UsageDaysQuery): Promise<UsageDay[]> {
    const unit = await this.scope.check(caller, id, 'view_usage');
    const { From = 0, To = LATEST, Start = 0, Count = USUAL, Sort } = query;
    if (Count === 0) return [];
    return this.database.reading.manager.find(UsageDay, {
      where: { accountId: unit.accountId ?? 0, deviceId: id, day: Between(dayOf(From), dayOf(To)) },
      order: { day: Sort === 'Asc' ? 'ASC' : 'DESC' },
      skip: Start,
      take: Count,
    });
  }
}
