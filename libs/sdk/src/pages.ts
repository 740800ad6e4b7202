import type { MaybeOptionalInit } from 'openapi-fetch';

import type { paths } from './generated/schema.js';
import type { InitOf, Operation, PathsOf } from './operations.js';

type AnswerAt<Path extends PathsOf<'get'>> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } };
}
  ? Answer
  : never;

/** The paths of lists that come by pages: the others answer all at once. */
export type PagedPaths = {
  [Path in PathsOf<'get'>]: paths[Path] extends { get: { parameters: { query?: infer Query } } }
    ? 'Start' extends keyof NonNullable<Query>
      ? Path
      : never
    : never;
}[PathsOf<'get'>];

/** The lists that an operation answers, by their names. */
export type ListsOf<Path extends PagedPaths> = {
  [Key in keyof AnswerAt<Path>]-?: NonNullable<AnswerAt<Path>[Key]> extends readonly unknown[] ? Key : never;
}[keyof AnswerAt<Path>] &
  string;

/** An entry of such a list. */
export type EntryOf<Path extends PagedPaths, Key extends ListsOf<Path>> =
  NonNullable<AnswerAt<Path>[Key]> extends readonly (infer Entry)[] ? Entry : never;

/** Where a list begins, how long its pages are, and what else the operation is to be told. */
export type PagesInit<Path extends PagedPaths> = [
  ...init: InitOf<MaybeOptionalInit<paths[Path], 'get'>>,
  size?: number,
];

/** Every list gives so many at once; who asks for more is given as many as there may be. */
const ALWAYS = 200;

/** What tells the entries of a list apart, where it is not called as the list is. */
const identities: Record<string, string> = {
  Records: 'PK_Event',
  Comments: 'PK_TicketComment',
  Deliveries: 'PK_Contact',
  Days: 'Day',
  Energy: 'PK_Energy',
};

/**
 * The entries of a list, page after page; the next page is asked for when the last entry of the one before has been taken. A
 * list may change meanwhile: what moves back is not given twice, and what moves forward is not left out.
 */
export async function* pages<Entry>(
  get: Operation<'get'>,
  path: PagedPaths,
  key: string,
  init: object = {},
  size = 100,
): AsyncGenerator<Entry, void> {
  const page = get as unknown as (path: string, init: object) => Promise<Record<string, Entry[]>>;
  const { params } = init as { params?: { query?: object } };
  const idOf = (entry: Entry) => (entry as Record<string, unknown>)[identities[key] ?? `PK_${key.slice(0, -1)}`];
  const given = new Set<unknown>();
  let count = size;
  // never as many as the first page: what gives as many all the same has no pages
  let later = size < ALWAYS ? size + 1 : 0;
  for (let start = 0; ;) {
    const query = { ...params?.query, Start: start, Count: count };
    const found = (await page(path, { ...init, params: { ...params, query } }))[key] ?? [];
    const fresh = found.filter((entry) => !given.has(idOf(entry)));
    // each page begins with the last entry of the one before; without it, something before it is gone
    if (start > 0 && given.size > 0 && fresh.length === found.length) {
      start = Math.max(0, start - size);
      continue;
    }
    for (const entry of fresh) if (idOf(entry) !== undefined) given.add(idOf(entry));
    yield* fresh;
    const isClamped = start === 0 && size > ALWAYS && found.length >= ALWAYS;
    if (isClamped) count = found.length;
    // what gives more than it was asked for has no pages: that was all of it
    if (found.length !== count) return;
    start += found.length - (given.size > 0 ? 1 : 0);
    later ||= found.length - 1;
    count = later;
  }
}
