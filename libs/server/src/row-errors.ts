import type { ProblemItem } from './problem.js';
import { badArgument } from './problem.js';
import { BrokenFile } from './read-rows.js';

/** How many things that are wrong are told. */
const MOST = 1000;

/** Something wrong with a row of a file. */
export interface RowError {
  /** Of the row, from 1. */
  number: number;
  /** The field; empty for the row as a whole. */
  name: string;
  detail: string;
}

/** What is wrong with the rows of a file: how many there are, and the first things. */
export class RowErrors {
  refused = 0;
  private readonly errors: RowError[] = [];

  refuse(number: number, items: ProblemItem[]): void {
    this.refused += 1;
    for (const { name, detail } of items) {
      if (this.errors.length < MOST) this.errors.push({ number, name, detail });
    }
  }

  /** Takes over what was found in a part of the file. */
  add({ refused, errors }: RowErrors): void {
    this.refused += refused;
    this.errors.push(...errors.slice(0, MOST - this.errors.length));
  }

  /** In the order of the rows: some things are found after the rest. */
  list(): RowError[] {
    return this.errors.sort((a, b) => a.number - b.number);
  }

  /** The same as arguments that were refused; `kind` is what a row is. */
  problems(kind: string): ProblemItem[] {
    return this.list().map(({ number, name, detail }) => ({
      name: [`${kind} ${number}`, name].filter(Boolean).join('.'),
      detail,
    }));
  }
}

/**
 * The rows of a file that are right, in memory; what is wrong with the others goes into `errors`. `read` answers a row, or
 * what is wrong with it.
 */
export async function goodRows<Raw, Row extends object>(
  rows: AsyncIterable<Raw>,
  most: number,
  errors: RowErrors,
  read: (raw: Raw, number: number) => Row | ProblemItem[],
): Promise<{ count: number; good: Row[] }> {
  const good: Row[] = [];
  let count = 0;
  try {
    for await (const raw of rows) {
      count += 1;
      if (count > most) throw badArgument('body', `must have at most ${most} rows`);
      const found = read(raw, count);
      if (Array.isArray(found)) errors.refuse(count, found);
      else good.push(found);
    }
  } catch (error) {
    throw error instanceof BrokenFile ? badArgument('body', error.message) : error;
  }
  return { count, good };
}
