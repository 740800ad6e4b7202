import 'reflect-metadata';

import { seedPermissions } from '@app/access';
import { Database } from '@app/database';
import { plainLine, readEnvironment } from '@app/server';

/** Brings the database of the environment to this version: `npm run migrate`. `-- down` undoes the newest migration. */
async function main(): Promise<void> {
  const database = await Database.open(readEnvironment().DATABASE_URL);
  try {
    if (process.argv.includes('down')) {
      await database.migrateDown();
      console.log('The newest migration is undone.');
      return;
    }
    const names = await database.migrate();
    await seedPermissions(database);
    console.log(names.length === 0 ? 'The database is up to date.' : `Done: ${names.join(', ')}`);
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(plainLine(error));
  process.exitCode = 1;
});
