import { Injectable } from '@nestjs/common';
import { isShutOut } from '@app/access';
import { Database } from '@app/database';

/** A unit that may have a tunnel. */
export interface TunnelUnit {
  id: number;
  sshKey: string;
  accountId: number;
}

interface Row extends TunnelUnit {
  blocked: number;
  servicePlan: string | null;
}

const SQL = `SELECT d.\`PK_Device\` AS \`id\`, d.\`SshKey\` AS \`sshKey\`, COALESCE(d.\`FK_Account\`, 0) AS \`accountId\`,
  d.\`Blocked\` AS \`blocked\`, i.\`ServicePlan\` AS \`servicePlan\`
  FROM \`auth_device_Device\` d
  LEFT JOIN \`account_Device\` c ON c.\`PK_Device\` = d.\`PK_Device\`
  LEFT JOIN \`account_Installation\` i ON i.\`PK_Installation\` = c.\`FK_Installation\`
  WHERE d.\`SshKeyHash\` = ?`;

/** Which unit a key is of: it alone decides, never a name that somebody gives. */
@Injectable()
export class TunnelUnits {
  constructor(private readonly database: Database) {}

  /** Null for a key of nobody, and for a unit that is unpaired, blocked or without a service plan. */
  async byKey(hash: string): Promise<TunnelUnit | null> {
    const [row] = await this.database.select<Row>(SQL, [hash]);
    if (!row || row.accountId === 0 || isShutOut(row)) return null;
    return { id: row.id, sshKey: row.sshKey, accountId: row.accountId };
  }
}
