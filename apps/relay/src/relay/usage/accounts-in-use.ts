import type { Notices } from '@app/cluster';

import type { Meter } from './account-use.js';
import { AccountUse } from './account-use.js';
import { Tally } from './tally.js';
import type { UsageStore } from './usage-store.js';

/** After so many rounds in which nobody has asked for it, a gateway is forgotten. */
const QUIET = 30;

/** How many accounts are read by one statement. */
const MOST = 500;
const DAY = 86_400_000;

const today = () => Math.floor(Date.now() / DAY);

/** The accounts whose gateways are in use, as far as this process knows them. */
export class AccountsInUse {
  private readonly accounts = new Map<number, AccountUse>();
  private day = today();
  private round = 0;

  /** Counts the notices: what was read before one arrived is read again. */
  private heard = 0;
  private tail: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: UsageStore,
    private readonly notices: Pick<Notices, 'fresh'>,
  ) {}

  get(accountId: number): AccountUse | undefined {
    return this.accounts.get(accountId);
  }

  /** What is known for sure of a gateway, without asking the database. */
  known({ id, accountId }: { id: number; accountId: number }): Meter | undefined {
    const meter = this.notices.fresh ? this.accounts.get(accountId)?.meters.get(id) : undefined;
    if (meter) meter.seen = this.round;
    return meter;
  }

  /** Something about an account has changed; those below it are meant, too. */
  changed(subject: string): void {
    this.heard += 1;
    const all = [...this.accounts.values()];
    const changed = subject === '*' ? all : all.filter((each) => each.isBelow(Number(subject)));
    // what fails now is read in the next round
    void this.refresh(changed).catch(() => undefined);
  }

  /** Of a gateway, from the database where it must be; null when there is no such account. */
  async find({ id, accountId }: { id: number; accountId: number }): Promise<Meter | null> {
    const account = await this.accountOf(accountId);
    if (!account) return null;
    const { day } = this;
    const stored = account.meters.has(id) ? 0 : await this.store.bytesOf(accountId, id, day);
    let meter = account.meters.get(id);
    if (!meter) {
      const tally = new Tally(accountId, id, this.day, day === this.day ? stored : 0);
      meter = { account, tally, open: 0, seen: this.round };
      account.meters.set(id, meter);
    }
    meter.seen = this.round;
    return meter;
  }

  /** Null when there is no such account. */
  private async accountOf(id: number): Promise<AccountUse | null> {
    const { heard } = this;
    const isFresh = this.notices.fresh;
    if (!this.accounts.has(id)) {
      const state = (await this.store.accounts([id])).get(id);
      if (!state) return null;
      // somebody else may have been faster
      const account = this.accounts.get(id) ?? new AccountUse(id);
      account.seen = this.round;
      if (!this.accounts.has(id)) account.learn(state);
      this.accounts.set(id, account);
    }
    const account = this.accounts.get(id);
    if (account && (!isFresh || heard !== this.heard)) await this.renew(account);
    return this.accounts.get(id) ?? null;
  }

  /** Forgets what is quiet, and reads what others count, too. */
  turnRound(): void {
    this.round += 1;
    const read: AccountUse[] = [];
    for (const account of this.accounts.values()) {
      for (const [id, { tally, open, seen }] of account.meters) {
        if (open === 0 && tally.unwritten === 0 && this.round - seen > QUIET) account.meters.delete(id);
      }
      if (account.isQuiet && this.round - account.seen > QUIET) this.accounts.delete(account.id);
      else if (account.isLimited || account.isStale) read.push(account);
    }
    // what fails now is read in the next round; others count the same accounts
    this.refresh(read).catch(() => undefined);
  }

  /** Begins the new day, if there is one; answers what is left of yesterday. */
  turnDay(): Tally[] {
    const day = today();
    if (day === this.day) return [];
    const left = [...this.dirty()];
    this.day = day;
    for (const account of this.accounts.values()) {
      for (const meter of account.meters.values()) {
        meter.tally = new Tally(account.id, meter.tally.deviceId, day, 0);
        meter.tally.adjust(meter.open);
      }
    }
    return left;
  }

  /** What is not written. */
  *dirty(): Generator<Tally> {
    for (const { meters } of this.accounts.values()) {
      for (const { tally } of meters.values()) if (tally.unwritten > 0) yield tally;
    }
  }

  private refresh(accounts: AccountUse[]): Promise<void> {
    for (const account of accounts) account.isStale = true;
    return this.inTurn(() => this.read(accounts));
  }

  /** However many ask at once, it is read once. */
  private renew(account: AccountUse): Promise<void> {
    account.renewed ??= this.refresh([account]).finally(() => (account.renewed = null));
    return account.renewed;
  }

  /** In turn. */
  async read(accounts: AccountUse[]): Promise<void> {
    for (let from = 0; from < accounts.length; from += MOST) {
      const some = accounts.slice(from, from + MOST);
      const states = await this.store.accounts(some.map(({ id }) => id));
      for (const account of some) {
        const state = states.get(account.id);
        if (state) account.learn(state);
        else this.forget(account.id);
      }
    }
  }

  forget(accountId: number): void {
    const account = this.accounts.get(accountId);
    this.accounts.delete(accountId);
    account?.forget();
  }

  /** Reads of accounts and writes take turns: what is counted must not be seen both here and in the database. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.tail.then(work);
    this.tail = turn.catch(() => undefined);
    return turn;
  }
}
