import { startDemo } from '../support/demo-process.js';
import { runShellBlocks } from '../support/shell-blocks.js';

describe('docs/auth.md', () => {
  it('works when it is pasted, from the first block to the last', async () => {
    const demo = await startDemo();
    try {
      const lines = await runShellBlocks('docs/auth.md', { url: demo.url });

      expect(lines.map((line) => line.trim())).toEqual([
        expect.stringMatching(/^Expires Generated Permissions PK_Account .* PK_User .* Username$/),
        'rightly signed',
        '200',
        '200',
        '401',
        '200',
        'www-authenticate: MMSAuth error="invalid session"',
      ]);
    } finally {
      await demo.stop();
    }
  }, 90_000);
});
