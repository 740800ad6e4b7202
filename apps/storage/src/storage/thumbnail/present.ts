import type { Database } from '@app/database';

/** Milliseconds in which those who ask are collected. */
const PAUSE = 50;

interface Asked {
  id: number;
  answer: (isThere: boolean) => void;
  fail: (error: unknown) => void;
}

/** Whether files are still there; many are asked about at once. */
export class Present {
  private asked: Asked[] = [];

  constructor(private readonly database: Database) {}

  has(id: number): Promise<boolean> {
    if (this.asked.length === 0) setTimeout(() => void this.look(), PAUSE);
    return new Promise((answer, fail) => this.asked.push({ id, answer, fail }));
  }

  private async look(): Promise<void> {
    const { asked } = this;
    this.asked = [];
    const places = asked.map(() => '?').join(', ');
    const sql = `SELECT \`PK_Store\` AS \`id\` FROM \`storage_Store\` WHERE \`PK_Store\` IN (${places})`;
    try {
      const rows = await this.database.select<{ id: number }>(
        sql,
        asked.map(({ id }) => id),
      );
      const found = new Set(rows.map(({ id }) => Number(id)));
      for (const { id, answer } of asked) answer(found.has(id));
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  }
}
