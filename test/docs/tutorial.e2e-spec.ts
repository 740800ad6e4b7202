import { rmSync } from 'node:fs';

import { startDemo } from '../support/demo-process.js';
import { runShellBlocks } from '../support/shell-blocks.js';

describe('docs/tutorial.md', () => {
  it('works when it is pasted, from the first block to the last', async () => {
    const demo = await startDemo({ MMS_DEMO_GATEWAYS: '2' });
    try {
      const lines = await runShellBlocks('docs/tutorial.md', { url: demo.url });

      const [devices = '', switched = '', ...said] = lines;
      expect(JSON.parse(devices)).toEqual({ Devices: [expect.anything(), expect.anything()] });
      expect(JSON.parse(switched)).toEqual({ 'u:SetTargetResponse': { JobID: expect.any(String) } });
      expect(said).toEqual([
        expect.stringMatching(/^Home: .*Hall light/),
        expect.stringMatching(/^Lake house: /),
        'Newest event: type 5, owner',
        'Refused: 404, No account 1',
      ]);
    } finally {
      await demo.stop();
      rmSync('dist/first', { recursive: true, force: true });
    }
  }, 120_000);
});
