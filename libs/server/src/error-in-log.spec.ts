import { QueryFailedError } from 'typeorm';

import { errorInLog } from './error-in-log.js';

describe('an error in the log', () => {
  it('tells what it is, and not with what values', () => {
    const told = Object.assign(new Error('NOT NULL constraint failed'), {
      code: 'SQLITE_CONSTRAINT',
      sql: "… VALUES ('c0ffee')",
    });
    const error = new QueryFailedError('INSERT INTO `storage_Store` …', ['c0ffee'], told);

    const line = errorInLog(error);

    expect(line).toMatchObject({ type: 'QueryFailedError', code: 'SQLITE_CONSTRAINT' });
    expect(line.stack).toContain('error-in-log.spec');
    expect(JSON.stringify(line)).not.toContain('c0ffee');
  });
});
