import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Database, entities } from '@app/database';

import { engine, mariadbUrl, onServer } from '../support/test-database.js';

const NAME = 'mms_test_migrations';

describe('the migrations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mms-migrations-'));
  let database: Database;

  beforeAll(async () => {
    if (engine === 'mariadb') {
      await onServer((query) =>
        query(`DROP DATABASE IF EXISTS ${NAME}; CREATE DATABASE ${NAME} COLLATE utf8mb4_nopad_bin`),
      );
    }
    database = await Database.open(engine === 'sqlite' ? `sqlite:${join(folder, 'mms.sqlite')}` : mariadbUrl(NAME));
  });
  afterAll(async () => {
    await database.close();
    if (engine === 'mariadb') await onServer((query) => query(`DROP DATABASE ${NAME}`));
    rmSync(folder, { recursive: true });
  });

  const tables = async () => {
    const runner = database.reading.createQueryRunner();
    const names = (
      await Promise.all(
        entities.map(async (entity) => {
          const { tableName } = database.reading.getMetadata(entity);
          return (await runner.hasTable(tableName)) ? [tableName] : [];
        }),
      )
    ).flat();
    await runner.release();
    return names;
  };

  it('build exactly what the entities declare, backwards nothing, and forwards the same again', async () => {
    expect(await database.isBehind()).toBe(true);
    const ran = await database.migrate();
    expect(await database.drift()).toEqual([]);
    expect(await tables()).toHaveLength(entities.length);

    for (const name of ran) {
      expect(name).toBeTruthy();
      await database.migrateDown();
    }
    expect(await tables()).toEqual([]);

    expect(await database.migrate()).toEqual(ran);
    expect(await database.drift()).toEqual([]);
    expect(await database.isBehind()).toBe(false);
  }, 60_000);

  it('bring real static data', async () => {
    const [country] = await database.select('SELECT `Code`, `Name` FROM `config_Country` WHERE `PK_Country` = 840');

    expect(country).toMatchObject({ Code: 'US', Name: expect.stringContaining('United States') });
  });
});
