import 'reflect-metadata';

import { parseArgs } from 'node:util';

import { children, childrenOfMaster } from './children.js';
import { eventPrepare, eventQuery } from './events/query.js';
import { sse } from './events/sse.js';
import { eventUpload } from './events/upload.js';
import { importAccounts } from './import.js';
import { locate } from './locate.js';
import { login } from './login.js';
import { prepare } from './prepare.js';
import { relayDelay } from './relay/delay.js';
import { relayDownload } from './relay/download.js';
import { relayHandshake } from './relay/handshake.js';
import { relayIdle } from './relay/idle.js';
import { relaySmall } from './relay/small.js';
import { relaySoak } from './relay/soak.js';
import { relayStalled } from './relay/stalled.js';
import { relayStorm } from './relay/storm.js';
import { reports } from './reports.js';
import { say } from './result.js';
import { stopAll } from './servers.js';
import { sessionGet } from './session-get.js';
import { thumbnail } from './thumbnail.js';
import { storeGet } from './store/get.js';
import { storePut } from './store/put.js';

const scenarios: Record<string, (options: { minutes: number }) => Promise<void>> = {
  prepare,
  login,
  'session-get': sessionGet,
  children,
  'children-of-master': childrenOfMaster,
  import: importAccounts,
  reports,
  locate,
  thumbnail,
  'store-get': storeGet,
  'store-put': storePut,
  'event-prepare': eventPrepare,
  'event-upload': eventUpload,
  'event-query': eventQuery,
  sse,
  'relay-download': relayDownload,
  'relay-small': relaySmall,
  'relay-idle': relayIdle,
  'relay-handshake': relayHandshake,
  'relay-stalled': relayStalled,
  'relay-storm': relayStorm,
  'relay-delay': relayDelay,
  'relay-soak': relaySoak,
};

/** `npm run bench -- NAME [NAME …] [--minutes N]` */
async function main(): Promise<void> {
  const options = { minutes: { type: 'string', default: '10' } } as const;
  const { positionals: names, values } = parseArgs({ options, allowPositionals: true });
  const unknown = names.find((name) => !(name in scenarios));
  if (names.length === 0 || unknown !== undefined) {
    say(`Scenarios: ${Object.keys(scenarios).join(', ')}`);
    process.exitCode = 1;
    return;
  }
  for (const name of names) {
    try {
      await scenarios[name]?.({ minutes: Number(values.minutes) });
    } finally {
      await stopAll();
    }
  }
}

main().catch((error: unknown) => {
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
