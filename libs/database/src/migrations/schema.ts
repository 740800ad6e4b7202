import type { QueryRunner, TableColumnOptions, TableIndexOptions } from 'typeorm';
import { Table, TableColumn, TableIndex } from 'typeorm';

// Short words for the columns of migrations. What stands here is frozen: a migration that has run must stay true.

type Options = Partial<TableColumnOptions>;

/** A primary key that the database counts. */
export const generatedId = (name: string): TableColumnOptions => ({
  name,
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
});

export const givenId = (name: string): TableColumnOptions => ({ name, type: 'integer', isPrimary: true });

export const int = (name: string, options: Options = {}): TableColumnOptions => ({ name, type: 'integer', ...options });

/** 64 bits: what grows with traffic. SQLite's integer holds them anyway. */
export const wide = (db: QueryRunner, name: string, options: Options = {}): TableColumnOptions => ({
  name,
  type: db.connection.options.type === 'better-sqlite3' ? 'integer' : 'bigint',
  ...options,
});

/** Text; empty by default unless it may be null or is part of the key. */
export const text = (name: string, length: number, options: Options = {}): TableColumnOptions => ({
  name,
  type: 'varchar',
  length: String(length),
  ...(options.isNullable || options.isPrimary ? {} : { default: "''" }),
  ...options,
});

export const date = (name: string, options: Options = {}): TableColumnOptions => ({
  name,
  type: 'datetime',
  precision: 3,
  ...options,
});

export const flag = (name: string, options: Options = {}): TableColumnOptions => ({
  name,
  type: 'boolean',
  default: 0,
  ...options,
});

export const table = (
  name: string,
  columns: TableColumnOptions[],
  indices: TableIndexOptions[] = [],
  more: { withoutRowid?: boolean } = {},
) => new Table({ name, columns, indices, ...more });

/** Adds a column, unless a migration that was cut off has added it already. */
export async function addMissing(db: QueryRunner, to: string, column: TableColumnOptions): Promise<void> {
  if (!(await db.hasColumn(to, column.name))) await db.addColumn(to, new TableColumn(column));
}

/** Puts an index in the place of another, however far that has come already. */
export async function replaceIndex(db: QueryRunner, of: string, old: string, index: TableIndexOptions): Promise<void> {
  const has = async (name?: string) => (await db.getTable(of))?.indices.some((each) => each.name === name) ?? false;
  if (!(await has(index.name))) await db.createIndex(of, new TableIndex(index));
  if (await has(old)) await db.dropIndex(of, old);
}
