import { createInterface } from 'node:readline';

import { Figures } from './command/figures.js';
import { macOf, optionsOf, usage } from './command/options.js';
import type { Options } from './command/options.js';
import { start } from './command/start.js';

/** Seconds between two lines of figures. */
const EVERY = 10;

/** How long an end may take, in milliseconds. */
const PATIENCE = 3000;

async function main(): Promise<void> {
  const options = optionsOf(process.argv.slice(2));
  if (options === 'help') return console.log(usage);
  if (options.csv) return printUnits(options);
  const figures = new Figures();
  const started = await start(options, {
    says: (serial, text) => {
      if (!options.quiet) console.log(`${serial} ${text}`);
    },
    report: (milliseconds, failed) => figures.report(milliseconds, failed),
  });
  const shown =
    options.quiet || options.count > 20 ? setInterval(() => console.log(figures.line(EVERY)), EVERY * 1000) : null;
  createInterface({ input: process.stdin }).on('line', (line) => {
    const [word, serial, device] = line.trim().split(/\s+/);
    const gateway = started.gateways.get(Number(serial));
    if (word === 'press') gateway?.press();
    if (word === 'trip') gateway?.trip(Number(device));
  });
  const end = () => {
    if (shown) clearInterval(shown);
    setTimeout(() => process.exit(0), PATIENCE).unref();
    void started.stop().then(() => process.exit(0));
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  // whoever has started it is gone
  if (process.channel) process.once('disconnect', end);
}

function printUnits({ serial, count, mac }: Options): void {
  console.log('PK_Device,MacAddress');
  for (let n = 0; n < count; n += 1) console.log(`${serial + n},${mac ?? macOf(serial + n)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
