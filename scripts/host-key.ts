import 'reflect-metadata';

import { Database } from '@app/database';
import { plainLine, readEnvironment } from '@app/server';

import { addHostKey, hostKeysOf } from '../apps/relay/src/app.module.js';

const USUAL = 30;
const MOST = 3650;

/** The keys by which gateways know the relays: lists them; with `rotate [days]`, another one takes over after so many days. */
async function main([word, text = String(USUAL)]: string[]): Promise<void> {
  const days = Number(text);
  const wrong = word !== undefined && (word !== 'rotate' || !(days >= 0 && days <= MOST));
  if (wrong) throw new Error(`Say nothing, or rotate and a number of days up to ${MOST}`);
  const environment = readEnvironment();
  const database = await Database.open(environment.DATABASE_URL);
  try {
    if (word === 'rotate') await addHostKey(database, environment.MMS_SECRET, days);
    for (const { publicKey, activeAt } of await hostKeysOf(database)) {
      console.log(`from ${activeAt.toISOString().slice(0, 10)}  ${publicKey}`);
    }
  } finally {
    await database.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(plainLine(error));
  process.exitCode = 1;
});
