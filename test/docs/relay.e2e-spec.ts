import { startDemo } from '../support/demo-process.js';
import { runShellBlocks } from '../support/shell-blocks.js';

describe('docs/relay.md', () => {
  it('works when it is pasted, from the first block to the last', async () => {
    const demo = await startDemo({ MMS_DEMO_GATEWAYS: '1' });
    try {
      const lines = await runShellBlocks('docs/relay.md', { url: demo.url });
      const [alive, again, andAgain, usage = '', limits = ''] = lines;
      expect([alive, again, andAgain]).toEqual(['OK', 'OK', 'OK']);
      expect(JSON.parse(usage)).toEqual({ Usage: expect.stringMatching(/^\d+$/) });
      expect(JSON.parse(limits)).toMatchObject({ RaKb: expect.any(Number), RaLimitKb: -1, CameraLimitKb: -1 });
    } finally {
      await demo.stop();
    }
  }, 90_000);
});
