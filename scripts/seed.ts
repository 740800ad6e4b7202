import 'reflect-metadata';

import { seedPermissions } from '@app/access';
import { AuthAccount, Database } from '@app/database';
import { plainLine, readEnvironment } from '@app/server';

import { seedDemo } from '../apps/mms/src/demo/demo.js';

/** Fills the database of the demo, which must have no account yet. */
async function seed(): Promise<void> {
  const { demo, DATABASE_URL } = readEnvironment();
  if (!demo) throw new Error('DATABASE_URL is set: only the demo has users whose password everyone knows');
  const database = await Database.open(DATABASE_URL);
  try {
    await database.migrate();
    if (await database.reading.manager.exists(AuthAccount)) throw new Error('The demo is seeded already');
    await seedPermissions(database);
    await seedDemo(database);
    console.log(`The demo now has ${await database.reading.manager.count(AuthAccount)} accounts`);
  } finally {
    await database.close();
  }
}

seed().catch((error: unknown) => {
  console.error(plainLine(error));
  process.exitCode = 1;
});
