import { Injectable } from '@nestjs/common';
import { Database } from '@app/database';

export interface App {
  id: number;
  permissions: ReadonlySet<number>;
}

const SELECT = 'SELECT a.`PK_App` AS `id`, p.`FK_Permission` AS `permission` FROM `config_App` a';
const JOIN = 'LEFT JOIN `config_App_Permission` p ON p.`FK_App` = a.`PK_App`';

/** The apps that limit what an identity may: by the key that is built into them, or by id. */
@Injectable()
export class Apps {
  constructor(private readonly database: Database) {}

  byKey(key: string): Promise<App | null> {
    return this.find(`${SELECT} ${JOIN} WHERE a.\`AppKey\` = ?`, key);
  }

  byId(id: number): Promise<App | null> {
    return this.find(`${SELECT} ${JOIN} WHERE a.\`PK_App\` = ?`, id);
  }

  private async find(sql: string, argument: string | number): Promise<App | null> {
    const rows = await this.database.select<{ id: number; permission: number | null }>(sql, [argument]);
    const [first] = rows;
    if (!first) return null;
    return { id: first.id, permissions: new Set(rows.flatMap(({ permission }) => permission ?? [])) };
  }
}
