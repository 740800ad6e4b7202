import { startDemo } from '../support/demo-process.js';
import { runShellBlocks } from '../support/shell-blocks.js';

describe('docs/gateways.md', () => {
  it('works when it is pasted, from the first block to the last', async () => {
    const demo = await startDemo();
    try {
      const lines = await runShellBlocks('docs/gateways.md', { url: demo.url });

      const objects = lines
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      const Url = 'https://firmware.example.com/1.7.1142.squashfs';
      expect(objects).toEqual([
        { Units: 1, Imported: 1, Refused: 0, Errors: [] },
        expect.objectContaining({ Interval: 60, PK_Account: 0, Applied: true, Settings: [] }),
        { PK_Device: 70000001, PK_Installation: expect.any(Number) },
        { PK_Device: '70000001', AliveDate: expect.any(String), FirmwareVersion: '1.7.455', Online: '1' },
        expect.objectContaining({ Version: '1.7.1142', Url, Type: 'squashfs' }),
        expect.objectContaining({
          Upgrade: { PK_Upgrade: expect.any(Number), Url, Version: '1.7.1142', KeepSettings: true },
        }),
        expect.objectContaining({ Counts: { queued: 0, sent: 0, running: 0, done: 1, failed: 0 } }),
      ]);
      expect(lines).toContain('"PK_Device":70000001');
    } finally {
      await demo.stop();
    }
  }, 90_000);
});
