import type { Database } from '@app/database';
import { Job } from '@app/database';
import { unseal } from '@app/identity';

import { eventually } from './eventually.js';

interface StoredMail {
  to: string;
  subject: string;
  text: string;
}

/** The mails that wait to be sent, the newest first: a server under test has nobody to send them to. */
export async function mails(database: Database, secret: string): Promise<StoredMail[]> {
  const jobs = await database.reading.manager.find(Job, { where: { kind: 'mail' }, order: { id: 'DESC' } });
  return jobs.map(({ payload }) => JSON.parse(unseal(payload, secret)) as StoredMail);
}

/** The text of the newest mail to an address. */
export const mailTo = (database: Database, secret: string, address: string): Promise<string> =>
  eventually(async () => {
    const found = (await mails(database, secret)).find(({ to }) => to === address);
    if (!found) throw new Error(`No mail to ${address}`);
    return found.text;
  });
