import { permissionId } from '@app/access';
import type { Database, Writer } from '@app/database';
import { ConfigApp, ConfigAppPermission } from '@app/database';

import { createBranch } from './branches.js';
import { Gateways } from './gateways.js';
import { hashPasswords } from './logins.js';
import { Phones } from './phones.js';
import { Random } from './random.js';
import { Residents } from './residents.js';
import type { Seeding } from './seeding.js';
import { tree } from './tree.js';

const SEED = 1_795_392;

/** Fills an empty database with accounts worth looking at: all of them, or none. The same ones every time. */
export async function seedDemo(database: Database): Promise<void> {
  const passwords = await hashPasswords();
  await database.write(async (db) => {
    const seeding: Seeding = {
      db,
      random: new Random(SEED),
      passwords,
      residents: new Residents(),
      phones: new Phones(),
      gateways: new Gateways(),
    };
    await createBranch(seeding, tree, null);
    await seeding.residents.write(seeding);
    await seeding.phones.write(db);
    await createApp(db);
  });
}

async function createApp(db: Writer): Promise<void> {
  const app = db.create(ConfigApp, {
    appKey: '7d1f0c5ae2b94836a07be3d5124f98c6b05ea713',
    name: 'Demo app',
    createdAt: new Date(),
  });
  await db.insert(ConfigApp, app);
  await db.insert(
    ConfigAppPermission,
    (['view_account', 'view_events', 'use_relay'] as const).map((name) => ({
      appId: app.id,
      permissionId: permissionId(name),
    })),
  );
}
