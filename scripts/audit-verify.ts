import 'reflect-metadata';

import { verifyAudit } from '@app/audit';
import { Database } from '@app/database';
import { auditKeyFrom } from '@app/identity';
import { plainLine, readEnvironment } from '@app/server';

/** Tells whether anybody has altered what was remembered: `npm run audit:verify`. */
async function main(): Promise<void> {
  const { DATABASE_URL, MMS_SECRET } = readEnvironment();
  const database = await Database.open(DATABASE_URL, { onlyReads: true });
  try {
    const wrong = await verifyAudit(database, auditKeyFrom(MMS_SECRET));
    for (const line of wrong) console.error(line);
    if (wrong.length === 0) console.log('The audit is as it was written.');
    else process.exitCode = 1;
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(plainLine(error));
  process.exitCode = 1;
});
