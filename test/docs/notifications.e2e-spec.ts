import { startDemo } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';
import { receiver } from '../support/receiver.js';
import { runShellBlocks } from '../support/shell-blocks.js';

describe('docs/notifications.md', () => {
  it('works when it is pasted, from the first block to the last', async () => {
    const demo = await startDemo();
    const hook = await receiver();
    try {
      const replacing = { 'https://example.com/hooks/home': `${hook.url}/hooks/home` };
      const lines = await runShellBlocks('docs/notifications.md', { url: demo.url, replacing });

      const objects = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(objects).toEqual([
        expect.objectContaining({ PK_Webhook: 1, Name: 'Log book', Severities: [1, 2], Active: true, Parked: '' }),
        { PK_Contact: expect.any(Number) },
        { Deliveries: [expect.objectContaining({ PK_Contact: objects[1]?.PK_Contact, PK_Event: 0 })] },
        { PublicKey: expect.stringMatching(/^[\w-]{87}$/) },
        { PushSubscriptions: [] },
      ]);
      await eventually(() => Promise.resolve(expect(hook.received).toHaveLength(1)));
    } finally {
      await hook.close();
      await demo.stop();
    }
  }, 90_000);
});
