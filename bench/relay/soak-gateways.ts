import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

import type { Child } from '../child.js';
import { startChild } from '../child.js';
import { stop } from '../servers.js';
import { openTunnel } from './openssh.js';
import type { Ours } from './ours.js';

/** One by one, by OpenSSH; and the others by ssh2, some in each process. */
const SINGLE = 40;
const TOGETHER = 120;

/** A process with tunnels of its own, and whoever starts it again when it has ended. */
interface Box {
  process: ChildProcess | null;
}

const up = (most: number) => Math.floor(Math.random() * most);

/** Gateways that are killed, that stop and go on, and that always come again. */
export class Gateways {
  readonly count: number;
  kills = 0;
  stops = 0;
  private readonly single: Box[] = [];
  private readonly together: Box[] = [];
  private closed = false;

  constructor(
    private readonly ours: Ours,
    private readonly to: number,
    groups: number,
  ) {
    this.count = SINGLE + groups * TOGETHER;
    for (let n = 0; n < SINGLE; n += 1) this.single.push({ process: null });
    for (let n = 0; n < groups; n += 1) this.together.push({ process: null });
  }

  async open(): Promise<void> {
    await Promise.all(this.together.map((box, n) => this.keep(box, () => this.group(n))));
    for (const [n, box] of this.single.entries()) await this.keep(box, () => this.one(n));
  }

  async close(): Promise<void> {
    this.closed = true;
    const open = [...this.single, ...this.together].flatMap(({ process }) => process ?? []);
    await Promise.all(open.map((process) => stop(process)));
  }

  /** Something happens to one of them. */
  disturb(): void {
    const [chance, box] = [Math.random(), this.single[up(this.single.length)]];
    const many = this.together[up(this.together.length)];
    if (chance < 0.5) this.kill(box);
    else if (chance < 0.85) this.freeze(box);
    else if (chance < 0.95) this.kill(many);
    else this.freeze(many);
  }

  private kill(box: Box | undefined): void {
    if (box?.process?.kill('SIGKILL')) this.kills += 1;
  }

  /** Now shorter, now longer than the relay has patience. */
  private freeze(box: Box | undefined): void {
    const process = box?.process;
    if (!process?.kill('SIGSTOP')) return;
    this.stops += 1;
    setTimeout(() => process.kill('SIGCONT'), 1000 + up(25_000));
  }

  /** Until it stands for the first time; then for ever. */
  private async keep(box: Box, begin: () => Promise<ChildProcess>): Promise<void> {
    while (!this.closed) {
      const process = await begin().catch(() => null);
      if (!process) {
        await pause(1000 + up(2000));
        continue;
      }
      box.process = process;
      void once(process, 'exit').then(async () => {
        box.process = null;
        await pause(up(3000));
        await this.keep(box, begin);
      });
      return;
    }
  }

  private async one(n: number): Promise<ChildProcess> {
    return (await openTunnel(this.ours, n, this.to)).process;
  }

  private async group(n: number): Promise<ChildProcess> {
    const child: Child = await startChild('relay/clients');
    const { port, user } = this.ours;
    const first = SINGLE + n * TOGETHER;
    await child.ask('open', { port, user, first, count: TOGETHER, atOnce: 8, to: this.to, again: 3000 });
    return child.process;
  }
}
