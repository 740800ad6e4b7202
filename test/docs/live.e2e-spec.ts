import { startDemo } from '../support/demo-process.js';
import { runShellBlocks } from '../support/shell-blocks.js';

describe('docs/live.md', () => {
  it('says what is so', async () => {
    const demo = await startDemo();
    try {
      const lines = await runShellBlocks('docs/live.md', { url: demo.url });
      const text = lines.join('\n');
      expect(text).toContain('retry: 2000');
      expect(text).toMatch(/^id: 1\.\S+$/m);
      expect(text).toContain('"WhenFull":"oldest"');
      expect(lines.at(-1)).toBe('200');
    } finally {
      await demo.stop();
    }
  }, 120_000);
});
