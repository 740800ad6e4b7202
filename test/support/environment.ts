import type { Environment } from '@app/server';
import { readEnvironment } from '@app/server';

/** The environment of a server under test. */
export const testEnvironment = (url: string, overrides: Partial<Environment> = {}): Environment => ({
  ...readEnvironment({
    DATABASE_URL: url,
    MMS_SECRET: 'a secret for tests, of no use elsewhere',
    MMS_PUBLIC_NAME: 'mms.test',
    MMS_RELAY_NAME: 'relay.test',
    MMS_LOG_LEVEL: process.env.DEBUG_LEVEL ?? 'silent',
    MMS_ADDRESS_LIMIT: '1000000',
    MMS_UNIT_LIMIT: '1000000',
    MMS_USERNAME_LIMIT: '1000000',
  }),
  ...overrides,
});
