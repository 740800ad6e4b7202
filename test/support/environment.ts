import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Environment } from '@app/server';
import { readEnvironment } from '@app/server';

/** Where the files of a database under test lie: all servers of one have them in common. */
export const varOf = (url: string): string =>
  join(tmpdir(), `mms-test-var-${createHash('sha1').update(url).digest('hex').slice(0, 16)}`);

/** The environment of a server under test. */
export const testEnvironment = (url: string, overrides: Partial<Environment> = {}): Environment => ({
  ...readEnvironment({
    DATABASE_URL: url,
    VAR_DIR: varOf(url),
    MMS_SECRET: 'a secret for tests, of no use elsewhere',
    MMS_PUBLIC_NAME: 'mms.test',
    MMS_RELAY_NAME: 'relay.test',
    MMS_LOG_LEVEL: process.env.DEBUG_LEVEL ?? 'silent',
    MMS_ADDRESS_LIMIT: '1000000',
    MMS_KEY_LIMIT: '1000000',
    MMS_REQUEST_LIMIT: '0',
    MMS_UNIT_LIMIT: '1000000',
    MMS_USERNAME_LIMIT: '1000000',
  }),
  ...overrides,
});
