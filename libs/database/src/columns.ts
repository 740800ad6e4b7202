import type { ColumnOptions, DataSourceOptions, ValueTransformer } from 'typeorm';
import { Column, getMetadataArgsStorage, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** A primary key that the database counts. 32 bit: for tables that grow with people, not with traffic. */
export const GeneratedId = (name: string) => PrimaryGeneratedColumn('increment', { name, type: 'integer' });

/** A primary key that is given: one table's row extends another's, or the id is frozen in a migration. */
export const GivenId = (name: string) => PrimaryColumn({ name, type: 'integer' });

/** A whole number of 32 bits. */
export const IntColumn = (name: string, options: ColumnOptions = {}) => Column({ name, type: 'integer', ...options });

/** The id of a row in another table, or null. No foreign key is declared: deletion is written in code. */
export const ReferenceColumn = (name: string, options: ColumnOptions = {}) =>
  Column({ name, type: 'integer', ...options });

/** Text of at most `length` characters; empty by default. */
export const TextColumn = (name: string, length: number, options: ColumnOptions = {}) =>
  Column({ name, type: 'varchar', length, default: options.nullable || options.primary ? undefined : '', ...options });

/** A point in time, in UTC, to the millisecond; always set by the application. */
export const DateColumn = (name: string, options: ColumnOptions = {}) =>
  Column({ name, type: 'datetime', precision: 3, ...options });

export const FlagColumn = (name: string, options: ColumnOptions = {}) =>
  Column({ name, type: 'boolean', default: false, ...options });

/** From what the driver reads as text to a number; nothing we count passes 2^53. */
const asNumber: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value === null || value === undefined ? value : Number(value)),
};

const wide: { target: unknown; property: string }[] = [];

const widened =
  (column: PropertyDecorator): PropertyDecorator =>
  (target, property) => {
    column(target, property);
    wide.push({ target: target.constructor, property: String(property) });
  };

/** A primary key of a table that grows with traffic: 64 bit, a number in the code. */
export const GeneratedWideId = (name: string) =>
  widened(PrimaryGeneratedColumn('increment', { name, type: 'integer', transformer: asNumber } as never));

/** A given primary key of a table that grows with use: 64 bit. */
export const WideGivenId = (name: string) => widened(PrimaryColumn({ name, type: 'integer', transformer: asNumber }));

/** A whole number of up to 53 bits: bytes, unix seconds. */
export const WideColumn = (name: string, options: ColumnOptions = {}) =>
  widened(Column({ name, type: 'integer', transformer: asNumber, ...options }));

/** SQLite's `integer` holds 64 bits, that of the others 32: the one place where a column asks which database runs. */
export function adaptColumns(driver: DataSourceOptions['type']): void {
  const type = driver === 'better-sqlite3' ? 'integer' : 'bigint';
  for (const { target, property } of wide) {
    const column = getMetadataArgsStorage().columns.find((c) => c.target === target && c.propertyName === property);
    if (column) column.options.type = type;
  }
}
