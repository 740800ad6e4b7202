/** Milliseconds until a command has gone over the radio. */
const DURATION = 400;
const REMEMBERED = 100;

/** As the engine numbers them. */
export const JobStatus = { unknown: -1, running: 1, done: 4 } as const;

/** The commands of a house, the last hundred of them. */
export class Jobs {
  private last = 0;
  private readonly started: number[] = [];

  start(now: number): number {
    this.last += 1;
    this.started.push(now);
    if (this.started.length > REMEMBERED) this.started.shift();
    return this.last;
  }

  status(id: number, now: number): number {
    const started = this.started.at(id - this.last - 1);
    if (id < 1 || id > this.last || started === undefined) return JobStatus.unknown;
    return now - started < DURATION ? JobStatus.running : JobStatus.done;
  }
}
