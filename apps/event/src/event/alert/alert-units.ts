import { timingSafeEqual } from 'node:crypto';

import { Injectable, UnauthorizedException } from '@nestjs/common';
import { isShutOut } from '@app/access';
import { Database } from '@app/database';
import { hashOf } from '@app/identity';

interface Row {
  accountId: number;
  hash: string;
  blocked: number;
  servicePlan: string | null;
}

const SQL = `SELECT COALESCE(d.\`FK_Account\`, 0) AS \`accountId\`, d.\`HWKeyHash\` AS \`hash\`, d.\`Blocked\` AS \`blocked\`,
  i.\`ServicePlan\` AS \`servicePlan\` FROM \`auth_device_Device\` d
  LEFT JOIN \`account_Device\` c ON c.\`PK_Device\` = d.\`PK_Device\`
  LEFT JOIN \`account_Installation\` i ON i.\`PK_Installation\` = c.\`FK_Installation\`
  WHERE d.\`PK_Device\` = ?`;

/** What no key hashes to, as long as the hash of one. */
const NONE = '-'.repeat(64);

/** Units that prove themselves with their key each time. */
@Injectable()
export class AlertUnits {
  constructor(private readonly database: Database) {}

  /** Nothing says whether the number or the key is wrong. */
  async find(deviceId: number, key: string): Promise<{ deviceId: number; accountId: number }> {
    const [row] = await this.database.select<Row>(SQL, [deviceId]);
    const known = row?.hash.length === NONE.length ? row.hash : NONE;
    const right = timingSafeEqual(Buffer.from(known), Buffer.from(hashOf(key)));
    if (!row || !right || isShutOut({ blocked: row.blocked, servicePlan: row.servicePlan })) {
      throw new UnauthorizedException('invalid session');
    }
    return { deviceId, accountId: row.accountId };
  }
}
