import 'reflect-metadata';

import { Database } from '@app/database';
import { plainLine, readEnvironment } from '@app/server';

import { blobsFor, checkFiles } from '../apps/storage/src/app.module.js';

/** Holds what lies in the storage against what is known of it: `npm run files -- check [--mend [--even-most]]`. */
async function main([word, ...options]: string[]): Promise<void> {
  const known = ['--mend', '--even-most'];
  if (word !== 'check' || options.some((option) => !known.includes(option))) {
    throw new Error('Say: npm run files -- check, with --mend to mend what is wrong');
  }
  const mend = options.includes('--mend');
  const environment = readEnvironment();
  const database = await Database.open(environment.DATABASE_URL, { onlyReads: !mend });
  try {
    const blobs = await blobsFor(environment);
    const say = (line: string) => console.log(line);
    const wrong = await checkFiles(database, blobs, { mend, evenMost: options.includes('--even-most'), say });
    console.log(wrong === 0 ? 'All files are as they should be.' : `${wrong} did not fit.`);
    if (wrong > 0 && !mend) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(plainLine(error));
  process.exitCode = 1;
});
