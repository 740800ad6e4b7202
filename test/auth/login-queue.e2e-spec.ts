import { availableParallelism } from 'node:os';

import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

describe('more logins at once than can be checked', () => {
  let mms: TestApp;

  beforeAll(async () => {
    mms = await startApp();
  });
  afterAll(() => mms.close());

  it('are told to come again, those beyond the queue; the others are answered', async () => {
    const served = availableParallelism() * 65;
    const count = served + 20;

    const answers = await Promise.all(
      Array.from({ length: count }, (_, n) => mms.login({ username: `nobody${n}`, password: 'words', oemId: 1 })),
    );

    const busy = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(served);
    expect(busy.length).toBeGreaterThan(0);
    expect(busy.length + answers.filter(({ status }) => status === 401).length).toBe(count);
    for (const { headers } of busy) expect(headers['retry-after']).toBe('2');
  }, 60_000);
});
