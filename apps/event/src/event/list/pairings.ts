import { Injectable } from '@nestjs/common';
import { DEVICE_CHANGED } from '@app/access';
import { Notices } from '@app/cluster';
import { Database } from '@app/database';
import { LRUCache } from 'lru-cache';

/** config_DeviceType */
const CAMERA = 2;

/** With more units it is not asked which events others have left behind. */
const FEW = 32;

/** The units that are paired with an account now. */
export interface Paired {
  gateways: number[];
  cameras: number[];
  /** Events of units that were once paired lie among the others, and are seen by nobody. */
  hasLeftBehind: boolean;
}

interface Row {
  id: number;
  type: number;
}

const SQL =
  'SELECT `PK_Device` AS `id`, `FK_DeviceType` AS `type` FROM `auth_device_Device` WHERE `FK_Account` = ? ORDER BY `PK_Device`';

/** Kept until any unit changes hands, which is seldom. */
@Injectable()
export class Pairings {
  private readonly known = new LRUCache<number, Paired>({ max: 20_000 });
  private heard = 0;

  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
  ) {
    notices.on(DEVICE_CHANGED, () => {
      this.heard += 1;
      this.known.clear();
    });
  }

  async of(accountId: number): Promise<Paired> {
    const cached = this.notices.fresh ? this.known.get(accountId) : undefined;
    if (cached) return cached;
    const { heard } = this;
    const rows = await this.database.select<Row>(SQL, [accountId]);
    const units = (camera: boolean) => rows.filter(({ type }) => (type === CAMERA) === camera).map(({ id }) => id);
    const hasLeftBehind = rows.length <= FEW && (await this.leftBehind(accountId, rows));
    const paired = { gateways: units(false), cameras: units(true), hasLeftBehind };
    if (heard === this.heard) this.known.set(accountId, paired);
    return paired;
  }

  private async leftBehind(accountId: number, units: Row[]): Promise<boolean> {
    const ids = [0, ...units.map(({ id }) => id)];
    const sql = `SELECT 1 AS \`one\` FROM \`event_Event\` WHERE \`FK_Account\` = ? AND \`FK_Device\` NOT IN (${ids.map(() => '?').join(', ')}) LIMIT 1`;
    return (await this.database.select(sql, [accountId, ...ids])).length > 0;
  }
}
