import type { Writer } from '@app/database';
import { AuthSession } from '@app/database';
import { In } from 'typeorm';

/**
 * Ends the sessions of units, and all identities generated until now. The stamp is in Unix seconds; it runs ahead of the
 * clock as identities do, since a second login in one second is stamped with the next one.
 */
export async function endDeviceSessions(db: Writer, ids: number[]): Promise<void> {
  if (ids.length === 0) return;
  const stamp = Math.floor(Date.now() / 1000) + 1;
  await db.query(
    `UPDATE \`auth_device_Device\` SET \`LoggedOut\` = CASE WHEN \`LoggedOut\` >= ? THEN \`LoggedOut\` + 1 ELSE ? END
     WHERE \`PK_Device\` IN (${ids.map(() => '?').join(', ')})`,
    [stamp, stamp, ...ids],
  );
  await db.delete(AuthSession, { deviceId: In(ids) });
}
