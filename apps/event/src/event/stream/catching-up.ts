import type { StreamRow } from './rows.js';

/** Whoever catches up: what of the events it may see, and how it is sent one of them. */
interface Reader {
  sees: (row: StreamRow) => boolean;

  /**
   * With what is sent goes up to where the reader then has everything; null when there is more to come before that can
   * be said.
   */
  send: (row: StreamRow, upTo: number | null) => void;
}

/**
 * A reader who is sent what it has missed, in the order of the ids, round by round: each round is what has a higher id
 * than the last one of the round before. What is told of meanwhile is in a later round, or has come late.
 */
export class CatchingUp {
  /** What is told of while it is read what the next round is; null at other times. */
  private held: StreamRow[] | null = null;
  private listed: ReadonlySet<number> = new Set();
  private upTo: number;
  private late: StreamRow[] = [];

  /** All of the rounds before. */
  private at: number;

  /** Everything up to `since` was sent before this began, and what is in `before`. */
  constructor(
    private readonly since: number,
    private readonly before: ReadonlySet<number>,
    private readonly reader: Reader,
  ) {
    this.at = since;
    this.upTo = since;
  }

  get position(): number {
    return this.at;
  }

  /** It is about to be read what the next round is. */
  hold(): void {
    this.held = [];
  }

  /** The next round; of what was told of while it was read, what is not in it has come late. */
  begin(ids: number[]): void {
    const held = this.held ?? [];
    this.held = null;
    this.listed = new Set(ids);
    this.upTo = ids.at(-1) ?? Infinity;
    const due = held.filter((row) => this.isDue(row));
    for (const row of due) this.reader.send(row, row === due.at(-1) ? this.at : null);
    for (const row of held) if (Number(row.PK_Event) > this.at) this.hear(row);
  }

  /** What somebody has told of. */
  hear(row: StreamRow): void {
    const id = Number(row.PK_Event);
    if (this.held) this.held.push(row);
    else if (this.isDue(row)) this.reader.send(row, this.at);
    else if (id > this.at && id <= this.upTo && !this.listed.has(id)) this.late.push(row);
  }

  /** The next rows of the round, up to that id, with those that have come late. */
  pass(rows: StreamRow[], upTo: number): void {
    const late = this.late.filter((row) => Number(row.PK_Event) <= upTo);
    this.late = this.late.filter((row) => Number(row.PK_Event) > upTo);
    const all = [...rows, ...late].sort((a, b) => Number(a.PK_Event) - Number(b.PK_Event));
    for (const row of all) {
      this.at = Math.max(this.at, Number(row.PK_Event));
      if (this.isDue(row)) this.reader.send(row, this.at);
    }
    this.at = Math.max(this.at, Number.isFinite(upTo) ? upTo : 0);
  }

  /** Its time has passed, it was not sent before this began, and the reader may see it. */
  private isDue(row: StreamRow): boolean {
    const id = Number(row.PK_Event);
    return id <= this.at && id > this.since && !this.before.has(id) && this.reader.sees(row);
  }
}
