import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const executablePath = process.env.TEST_CHROMIUM;
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Chromium, where this machine has it. */
export const launched = (): Promise<Browser> | undefined =>
  executablePath ? chromium.launch({ executablePath, args }) : undefined;

/** A test that needs a browser. */
export const inBrowser = (name: string, test: () => Promise<void>): void => {
  if (executablePath) it(name, test, 60_000);
};
