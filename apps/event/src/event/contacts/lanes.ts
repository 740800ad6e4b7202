import { contactTypes } from '@app/events';

/** The lanes of what is sent: by the first word of each it is known how many are sent in it at once. */
export const lanes = {
  mail: 'mail',
  sms: 'sms',
  webhook: (id: number) => `webhook ${id}`,
  push: (service: string) => `push ${service}`.slice(0, 80),
};

const perLane: Record<string, number> = { mail: 5, sms: 4, webhook: 4, push: 8 };

/** How many of one type are sent at once by a process. */
const perType: Record<number, number> = {
  [contactTypes.email]: 8,
  [contactTypes.push]: 128,
  [contactTypes.sms]: 8,
  [contactTypes.webhook]: 256,
};

/** How many of those are of one account: where others have chosen the servers, they may all be slow. */
const perAccount: Record<number, number> = {
  [contactTypes.push]: 16,
  [contactTypes.webhook]: 16,
};

export interface Placed {
  type: number;
  lane: string;
  accountId: number;
}

/** What an account may have sent of one type. */
type Share = Pick<Placed, 'type' | 'accountId'>;

const roomIn = (lane: string) => perLane[lane.split(' ')[0] ?? ''] ?? 1;
const roomOf = (type: number) => perType[type] ?? 1;
const shareOf = (type: number) => perAccount[type] ?? Infinity;
const nameOf = ({ type, accountId }: Share) => `${type} ${accountId}`;

/** How many there are of each name. */
class Counts<Name> {
  private readonly counts = new Map<Name, number>();

  of(name: Name): number {
    return this.counts.get(name) ?? 0;
  }

  add(name: Name, more: number): void {
    const count = this.of(name) + more;
    if (count > 0) this.counts.set(name, count);
    else this.counts.delete(name);
  }

  names(which: (name: Name, count: number) => boolean): Name[] {
    return [...this.counts].filter(([name, count]) => which(name, count)).map(([name]) => name);
  }
}

/** What is being sent by this process: a slow endpoint fills its own lane, and slow ones their account's share. */
export class Lanes {
  private readonly inLane = new Counts<string>();
  private readonly ofType = new Counts<number>();
  private readonly ofAccount = new Counts<string>();

  /** Answers whether there is room; if so, it is taken. */
  enter(placed: Placed): boolean {
    const { type, lane } = placed;
    const share = nameOf(placed);
    if (this.inLane.of(lane) >= roomIn(lane) || this.ofType.of(type) >= roomOf(type)) return false;
    if (this.ofAccount.of(share) >= shareOf(type)) return false;
    this.inLane.add(lane, 1);
    this.ofType.add(type, 1);
    this.ofAccount.add(share, 1);
    return true;
  }

  leave(placed: Placed): void {
    this.inLane.add(placed.lane, -1);
    this.ofType.add(placed.type, -1);
    this.ofAccount.add(nameOf(placed), -1);
  }

  /** The lanes in which there is no room. */
  get full(): string[] {
    return this.inLane.names((lane, count) => count >= roomIn(lane));
  }

  /** The types of which no more are sent just now. */
  get fullTypes(): number[] {
    return this.ofType.names((type, count) => count >= roomOf(type));
  }

  /** The accounts that have their share of a type. */
  get fullShares(): Share[] {
    return this.ofAccount
      .names((name, count) => count >= shareOf(Number(name.split(' ')[0])))
      .map((name) => name.split(' ').map(Number))
      .map(([type = 0, accountId = 0]) => ({ type, accountId }));
  }
}
