import type { Database } from '@app/database';
import { RelayHostKey } from '@app/database';
import { seal } from '@app/identity';
import { utils } from 'ssh2';

/** The notice that there is another host key. */
export const HOST_KEY_ADDED = 'relay host key';

const DAY = 86_400_000;

/** All of them, the one that was shown first at first. */
export const hostKeysOf = (database: Database): Promise<RelayHostKey[]> =>
  database.reading.manager.find(RelayHostKey, { order: { activeAt: 'ASC', id: 'ASC' } });

/** Another one, shown after so many days, and announced until then. */
export async function addHostKey(database: Database, secret: string, days: number): Promise<void> {
  const { private: pem, public: publicKey } = newKey();
  const createdAt = new Date();
  await database.write(async (db) => {
    await db.insert(RelayHostKey, {
      publicKey: publicKey.trim(),
      sealedPrivateKey: seal(pem, secret),
      activeAt: new Date(createdAt.getTime() + days * DAY),
      createdAt,
    });
    db.tell(HOST_KEY_ADDED, '');
  });
}

/** One in 170 that ssh2 makes lacks a zero at its beginning, and ssh2 cannot read it again. */
function newKey(): { private: string; public: string } {
  for (;;) {
    const made = utils.generateKeyPairSync('ed25519');
    if (!(utils.parseKey(made.private) instanceof Error)) return made;
  }
}
