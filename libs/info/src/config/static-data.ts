import { Injectable } from '@nestjs/common';
import { Notices } from '@app/cluster';
import { Database } from '@app/database';

import type { Category } from './categories.js';
import { categories } from './categories.js';

export type StaticRow = Record<string, string | number | null>;

export const CONFIG_CHANGED = 'config';

/** The tables `config_*`, read once and kept until somebody says that they have changed. */
@Injectable()
export class StaticData {
  private readonly cache = new Map<string, Promise<StaticRow[]>>();

  constructor(
    private readonly database: Database,
    notices: Notices,
  ) {
    notices.on(CONFIG_CHANGED, () => this.cache.clear());
  }

  /** The rows of a category, in the order of their ids, as clients see them. */
  rows(category: Category): Promise<StaticRow[]> {
    const columns = Object.keys(categories[category]).map((name) => `\`${name}\``);
    return this.cached(category, `SELECT ${columns.join(', ')} FROM \`config_${category}\` ORDER BY ${columns[0]}`);
  }

  /** Whether the static data has a row with this id. */
  async has(category: Category, id: number): Promise<boolean> {
    const [key = ''] = Object.keys(categories[category]);
    return (await this.rows(category)).some((row) => row[key] === id);
  }

  /** All instances read anew. */
  async refresh(): Promise<void> {
    await this.database.write((db) => {
      db.tell(CONFIG_CHANGED, '');
      return Promise.resolve();
    });
  }

  private cached(name: string, sql: string): Promise<StaticRow[]> {
    const known = this.cache.get(name);
    if (known) return known;
    const rows = this.database.select<StaticRow>(sql);
    this.cache.set(name, rows);
    // a failed look-up is not kept
    rows.catch(() => this.cache.get(name) === rows && this.cache.delete(name));
    return rows;
  }
}
