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

/** A list of events, the newest first, that changes between its pages. */
function changing(length: number, changes: ((all: number[]) => void)[]) {
  let all = Array.from({ length }, (_, n) => length - n);
  const get = (_: string, { params }: { params: { query: { Start: number; Count: number } } }) => {
    const { Start, Count } = params.query;
    const Records = all.slice(Start, Start + Math.min(Count, 200)).map((PK_Event) => ({ PK_Event }));
    all = [...all];
    changes.shift()?.(all);
    return Promise.resolve({ Records });
  };
  return get as unknown as Parameters<typeof pages>[0];
}

async function told(get: Parameters<typeof pages>[0], size: number) {
  const found: number[] = [];
  for await (const { PK_Event } of pages<{ PK_Event: number }>(get, '/event/event/events', 'Records', {}, size)) {
    found.push(PK_Event);
  }
  return found;
}

const whole = (length: number) => Array.from({ length }, (_, n) => length - n);

describe('a list that changes while it is read', () => {
  it.each([1, 3, 100, 200, 500])('tells what is there once, %i at a time', async (size) => {
    expect(await told(changing(450, []), size)).toEqual(whole(450));
  });

  it.each([1, 7, 30])('tells nothing twice when %i have come in', async (count) => {
    const more = (all: number[]) => void all.unshift(...Array.from({ length: count }, () => 0));

    const found = await told(changing(50, [more, more]), 10);

    expect(found.filter((id) => id > 0)).toEqual(whole(50));
  });

  it.each([1, 7, 10])('leaves nothing out when %i of what was told have gone', async (count) => {
    const fewer = (all: number[]) => void all.splice(0, count);

    expect(await told(changing(50, [fewer]), 10)).toEqual(whole(50));
  });

  it('leaves nothing out when most of the list has gone', async () => {
    const found = await told(changing(30, [() => undefined, (all) => void all.splice(0, 19)]), 10);

    expect(found).toEqual(whole(30));
  });
});

describe('a list that knows no pages', () => {
  const whole = async (length: number, size: number, entry: (n: number) => unknown) => {
    const Records = Array.from({ length }, (_, n) => entry(n));
    let asked = 0;
    const get = () => ((asked += 1) > 5 ? Promise.reject(new Error('again')) : Promise.resolve({ Records }));
    const found: unknown[] = [];
    const told = pages(get as unknown as Parameters<typeof pages>[0], '/event/event/events', 'Records', {}, size);
    for await (const each of told) found.push(each);
    return { Records, found };
  };

  it.each([
    [0, 1],
    [1, 1],
    [3, 2],
    [100, 100],
    [150, 100],
    [199, 199],
    [200, 200],
    [201, 200],
    [300, 500],
    [700, 500],
  ])('is given once, all %i of it, and ends, when %i are asked for at once', async (length, size) => {
    const { Records, found } = await whole(length, size, (PK_Event) => ({ PK_Event }));

    expect(found).toEqual(Records);
  });

  it.each([1, 99, 150])('ends, also when nothing tells its %i entries apart', async (length) => {
    const { found } = await whole(length, 100, () => ({}));

    expect(found).toHaveLength(length);
  });
});
