import type { Operation, PathsOf } from './operations.js';

type Get = Operation<'get'>;
type Page = Record<string, unknown>;

/** Every list gives so many at once; who asks for more is given as many as there may be. */
const ALWAYS = 200;

/** The entries of a list, page after page; the next page is asked for when the last entry of the one before has been taken. */
export async function* pages<Entry>(
  get: Get,
  path: PathsOf<'get'>,
  key: string,
  init: { params?: { query?: object } } = {},
  size = 100,
): AsyncGenerator<Entry, void> {
  const page = get as unknown as (path: string, init: object) => Promise<Page>;
  let whole = size;
  for (let start = 0; ;) {
    const query = { ...init.params?.query, Start: start, Count: size };
    const found = (await page(path, { ...init, params: { ...init.params, query } }))[key] as Entry[];
    yield* found;
    const isClamped = start === 0 && size > ALWAYS && found.length >= ALWAYS;
    if (isClamped) whole = found.length;
    if (found.length < whole) return;
    start += found.length;
  }
}
