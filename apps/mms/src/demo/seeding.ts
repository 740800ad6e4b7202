import type { Writer } from '@app/database';

import type { Gateways } from './gateways.js';
import type { Passwords } from './logins.js';
import type { Phones } from './phones.js';
import type { Random } from './random.js';
import type { Residents } from './residents.js';

/** What everything that is seeded is made with. */
export interface Seeding {
  db: Writer;
  random: Random;
  passwords: Passwords;
  residents: Residents;
  phones: Phones;
  gateways: Gateways;
}
