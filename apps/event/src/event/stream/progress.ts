/** Ids that have been drawn and not been seen: whoever drew them may still commit. */
export interface Gap {
  from: number;
  to: number;
  /** When a higher one was seen, in milliseconds. */
  since: number;
}

/** What has been seen of a table whose ids are not committed in their order. */
export class Progress {
  /** From the lowest to the highest, which is also from the oldest to the newest. */
  private open: Gap[] = [];

  /** Of each account, what was seen above the floor. */
  private readonly above = new Map<number, number[]>();

  /** Everything up to the head counts as seen. */
  constructor(private last: number) {}

  /** The highest id that has been seen. */
  get head(): number {
    return this.last;
  }

  /** Up to here everything has been seen that will ever be there. */
  get floor(): number {
    const [first] = this.open;
    return first ? first.from - 1 : this.last;
  }

  get gaps(): readonly Gap[] {
    return this.open;
  }

  /** What of the gaps lies above an id. */
  gapsAbove(id: number): Gap[] {
    return this.open.filter(({ to }) => to > id).map((gap) => ({ ...gap, from: Math.max(gap.from, id + 1) }));
  }

  isSeen(id: number): boolean {
    return id <= this.last && !this.open.some(({ from, to }) => from <= id && id <= to);
  }

  /** False for what was seen before. */
  see(id: number, accountId: number, now: number): boolean {
    if (id > this.last) {
      if (id > this.last + 1) this.open.push({ from: this.last + 1, to: id - 1, since: now });
      this.last = id;
    } else if (!this.fill(id)) return false;
    if (this.open.length === 0) this.above.clear();
    else this.keep(id, accountId);
    return true;
  }

  /** The gaps of before that time. */
  overdue(before: number): Gap[] {
    return this.open.filter(({ since }) => since < before);
  }

  /** Gives up what was drawn before that time: it was undone; but for what is known to be on its way. */
  settle(before: number, drawn: number[] = []): void {
    const left = this.open.flatMap((gap) => {
      if (gap.since >= before) return [gap];
      const still = drawn.filter((id) => gap.from <= id && id <= gap.to);
      return still.map((id) => ({ from: id, to: id, since: gap.since }));
    });
    if (left.length === this.open.length && left.every((gap, at) => gap.from === this.open[at]?.from)) return;
    this.open = left;
    const { floor } = this;
    for (const [account, ids] of this.above) {
      const still = ids.filter((id) => id > floor);
      if (still.length > 0) this.above.set(account, still);
      else this.above.delete(account);
    }
  }

  /** What was seen of the account above the floor, in no order. */
  aboveFloor(accountId: number): number[] {
    const { floor } = this;
    return (this.above.get(accountId) ?? []).filter((id) => id > floor);
  }

  private keep(id: number, accountId: number): void {
    const known = this.above.get(accountId);
    if (known) known.push(id);
    else this.above.set(accountId, [id]);
  }

  private fill(id: number): boolean {
    const at = this.open.findIndex(({ from, to }) => from <= id && id <= to);
    const gap = this.open[at];
    if (!gap) return false;
    const { from, to, since } = gap;
    const parts = [
      { from, to: id - 1, since },
      { from: id + 1, to, since },
    ];
    this.open.splice(at, 1, ...parts.filter((part) => part.from <= part.to));
    return true;
  }
}
