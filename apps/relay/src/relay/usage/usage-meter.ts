import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import { ACCOUNT_CHANGED } from '@app/access';
import { Notices } from '@app/cluster';
import { Database } from '@app/database';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';

import type { AccountUse, Meter } from './account-use.js';
import { AccountsInUse } from './accounts-in-use.js';
import type { Metered } from './exchange.js';
import { Exchange } from './exchange.js';
import type { Portion, Tally } from './tally.js';
import type { Traffic } from './traffic.js';
import { kindOf, matcherOf, trafficOfType } from './traffic.js';
import { UsageStore } from './usage-store.js';
import { UsageWriter } from './usage-writer.js';

/** How often what is counted is written. */
const ROUND = 2000;

const DAY = 86_400_000;

/** Counts what passes through the tunnels, by gateway and day, and says when an account has used up what it may. */
@Injectable()
export class UsageMeter implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly cameras: ((path: string) => boolean)[];
  private readonly store: UsageStore;
  private readonly accounts: AccountsInUse;
  private readonly writer = new UsageWriter((portions) => this.write(portions));
  private readonly hurry = (tally: Tally) => this.writer.hurry(tally);
  private timer: NodeJS.Timeout | null = null;

  constructor(
    @Inject(ENVIRONMENT) { MMS_CAMERA_PATHS }: Pick<Environment, 'MMS_CAMERA_PATHS'>,
    database: Database,
    notices: Notices,
  ) {
    this.cameras = MMS_CAMERA_PATHS.map(matcherOf);
    this.store = new UsageStore(database);
    this.accounts = new AccountsInUse(this.store, notices);
    notices.on(ACCOUNT_CHANGED, (subject) => this.accounts.changed(subject));
  }

  /** From the path and query, as the gateway sees them. */
  trafficOf(path: string): Traffic {
    return this.cameras.some((matches) => matches(path)) ? 'camera' : 'ra';
  }

  /** What shows pictures is of a camera, whatever its path; null for all else. */
  trafficOfType(contentType: string): Traffic | null {
    return trafficOfType(contentType);
  }

  /**
   * Begins counting; null when the account has used up its limit for this traffic. `cut` is called once when that comes
   * about while it runs; what passes nevertheless is counted.
   */
  begin(
    device: { id: number; accountId: number },
    traffic: Traffic,
    cut: () => void,
  ): Promise<Metered | null> | Metered | null {
    const meter = this.accounts.known(device);
    if (meter) return this.open(meter, traffic, cut);
    return this.accounts.find(device).then((found) => found && this.open(found, traffic, cut));
  }

  onApplicationBootstrap(): void {
    this.next();
  }

  /** While the database is there. What passes from here to the end of its connection may be missing, as after a crash. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.writer.add(this.accounts.dirty());
    await this.writer.end();
  }

  private open(meter: Meter, traffic: Traffic, cut: () => void): Metered | null {
    const kind = kindOf(traffic);
    return meter.account.isOver(kind) ? null : new Exchange(meter, kind, cut, this.hurry);
  }

  private next(): void {
    const toMidnight = DAY - (Date.now() % DAY);
    this.timer = setTimeout(
      () => {
        this.next();
        this.writer.add([...this.accounts.turnDay(), ...this.accounts.dirty()]);
        this.accounts.turnRound();
      },
      Math.min(ROUND, toMidnight + 1),
    );
    this.timer.unref();
  }

  private write(portions: Portion[]): Promise<void> {
    return this.accounts.inTurn(async () => {
      const there = await this.store.add(portions);
      const limited = new Set<AccountUse>();
      for (const portion of portions) {
        const { tally, bytes } = portion;
        tally.written(portion);
        const account = this.accounts.get(tally.accountId);
        if (!there.has(tally.accountId)) this.accounts.forget(tally.accountId);
        else if (account?.written(bytes)) limited.add(account);
      }
      // they are written whether or not this can be read
      await this.accounts.read([...limited]).catch(() => undefined);
    });
  }
}
