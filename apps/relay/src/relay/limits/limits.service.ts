import { Injectable, NotFoundException } from '@nestjs/common';
import type { Caller } from '@app/access';
import { ACCOUNT_CHANGED, AccountScope } from '@app/access';
import { AccountUsage, AuthAccount, Database } from '@app/database';
import { assertFresh } from '@app/server';

import type { LimitsView, PutLimitsBody } from './limits.dto.js';
import { NONE } from './limits.dto.js';

const KB = 1024;

/** An account of which nothing is known. */
const unused = {
  raBytes: 0,
  cameraBytes: 0,
  raResetAt: null,
  cameraResetAt: null,
  raLimitKb: null,
  cameraLimitKb: null,
  version: 1,
};

const secondsOf = (date: Date) => Math.floor(date.getTime() / 1000);

/** Whole KB: a count has reached its limit just when the two numbers say so. */
const kbOf = (bytes: number) => Math.max(0, Math.floor(bytes / KB));

/** How much an account may use, and has used. */
@Injectable()
export class LimitsService {
  constructor(
    private readonly database: Database,
    private readonly scope: AccountScope,
  ) {}

  async get(caller: Caller, id: number): Promise<{ limits: LimitsView; version: number }> {
    await this.scope.check(caller, id, 'view_usage');
    const { manager } = this.database.reading;
    const account = await manager.findOneBy(AuthAccount, { id });
    if (!account) throw new NotFoundException(`No account ${id}`);
    const usage = (await manager.findOneBy(AccountUsage, { id })) ?? unused;
    const limits = {
      RaDateReset: secondsOf(usage.raResetAt ?? account.createdAt),
      CameraDateReset: secondsOf(usage.cameraResetAt ?? account.createdAt),
      RaKb: kbOf(usage.raBytes),
      CameraKb: kbOf(usage.cameraBytes),
      RaLimitKb: usage.raLimitKb ?? NONE,
      CameraLimitKb: usage.cameraLimitKb ?? NONE,
    };
    return { limits, version: usage.version };
  }

  /** By those above alone; heard by every relay, and by what runs there. */
  async edit(caller: Caller, id: number, body: PutLimitsBody, ifMatch: string | undefined): Promise<void> {
    await this.scope.check(caller, id, 'edit_limits');
    await this.database.write(async (db) => {
      await db.lock(AuthAccount, id);
      if (!(await db.existsBy(AuthAccount, { id }))) throw new NotFoundException(`No account ${id}`);
      const now = new Date();
      const known = await db.findOneBy(AccountUsage, { id });
      const usage = known ?? { ...unused, id, createdAt: now };
      assertFresh(ifMatch, usage.version);
      const changes = changesOf(body, now);
      if (Object.keys(changes).length === 0) return;

      if (!known) await db.insert(AccountUsage, usage);
      await db.update(AccountUsage, { id }, { ...changes, version: usage.version + 1 });
      db.tell(ACCOUNT_CHANGED, id);
      db.record({
        actor: caller,
        action: 'putLimits',
        accountId: id,
        subject: `account ${id}`,
        before: {
          RaKb: kbOf(usage.raBytes),
          CameraKb: kbOf(usage.cameraBytes),
          RaLimitKb: usage.raLimitKb ?? NONE,
          CameraLimitKb: usage.cameraLimitKb ?? NONE,
        },
        after: body,
      });
    });
  }
}

const limitOf = (kb: number) => (kb === NONE ? null : kb);

function changesOf({ ResetRaCount, ResetCameraCount, RaLimitKb, CameraLimitKb }: PutLimitsBody, now: Date) {
  return {
    ...(ResetRaCount ? { raBytes: 0, raResetAt: now } : {}),
    ...(ResetCameraCount ? { cameraBytes: 0, cameraResetAt: now } : {}),
    ...(RaLimitKb === undefined ? {} : { raLimitKb: limitOf(RaLimitKb) }),
    ...(CameraLimitKb === undefined ? {} : { cameraLimitKb: limitOf(CameraLimitKb) }),
  };
}
