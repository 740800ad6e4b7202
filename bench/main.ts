import 'reflect-metadata';

import { children, childrenOfMaster } from './children.js';
import { importAccounts } from './import.js';
import { locate } from './locate.js';
import { login } from './login.js';
import { prepare } from './prepare.js';
import { reports } from './reports.js';
import { say } from './result.js';
import { stopAll } from './servers.js';
import { sessionGet } from './session-get.js';

const scenarios: Record<string, () => Promise<void>> = {
  prepare,
  login,
  'session-get': sessionGet,
  children,
  'children-of-master': childrenOfMaster,
  import: importAccounts,
  reports,
  locate,
};

/** `npm run bench -- NAME [NAME …]` */
async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !(name in scenarios));
  if (names.length === 0 || unknown !== undefined) {
    say(`Scenarios: ${Object.keys(scenarios).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  for (const name of names) {
    try {
      await scenarios[name]?.();
    } finally {
      await stopAll();
    }
  }
}

main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
