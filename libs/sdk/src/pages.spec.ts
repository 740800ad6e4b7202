import { pages } from './pages.js';

/** A list that gives at most 200 at once, whatever is asked for. */
function list(length: number) {
  const all = Array.from({ length }, (_, n) => n);
  const get = (_: string, { params }: { params: { query: { Start: number; Count: number } } }) => {
    const { Start, Count } = params.query;
    return Promise.resolve({ Entries: all.slice(Start, Start + Math.min(Count, 200)) });
  };
  return { all, get: get as unknown as Parameters<typeof pages>[0] };
}

describe('pages', () => {
  it.each([
    [0, 100],
    [150, 100],
    [200, 100],
    [199, 500],
    [200, 500],
    [450, 500],
    [450, 200],
  ])('give all of %i entries, when %i are asked for at once', async (length, size) => {
    const { all, get } = list(length);

    const found: number[] = [];
    for await (const entry of pages<number>(get, '/event/event/events', 'Entries', {}, size)) found.push(entry);
    expect(found).toEqual(all);
  });
});
