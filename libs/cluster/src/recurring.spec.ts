import { setTimeout as after } from 'node:timers/promises';

import { Recurring } from './recurring.js';

class Slow extends Recurring {
  active = 0;
  most = 0;
  done = 0;

  constructor() {
    super(5);
  }

  override async run(): Promise<void> {
    this.active += 1;
    this.most = Math.max(this.most, this.active);
    await after(50);
    this.active -= 1;
    this.done += 1;
    throw new Error('the database is away');
  }
}

describe('work that is done every so often', () => {
  it('is not begun again before it has come to its end, and goes on when it fails', async () => {
    const work = new Slow();
    work.onApplicationBootstrap();

    while (work.done < 3) await after(5);
    expect(work.most).toBe(1);

    await work.onApplicationShutdown();
    expect(work.active).toBe(0);
  });
});
