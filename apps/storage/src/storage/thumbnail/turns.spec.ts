import { Turns } from './turns.js';

/** Work that goes on until it is told to end. */
function work() {
  let end: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => (end = resolve));
  return { promise, end };
}

describe('turns', () => {
  it('are given to so many at once, in the order they came', async () => {
    const turns = new Turns(2, 10);
    const begun: number[] = [];
    const works = [work(), work(), work(), work()];
    const all = works.map((each, n) =>
      turns.take(() => {
        begun.push(n);
        return each.promise;
      }),
    );

    await Promise.resolve();
    expect([begun, turns.waiting]).toEqual([[0, 1], 2]);
    works[1].end();
    await all[1];
    await Promise.resolve();
    expect([begun, turns.waiting]).toEqual([[0, 1, 2], 1]);
    for (const each of works) each.end();
    await Promise.all(all);
    expect([begun, turns.waiting]).toEqual([[0, 1, 2, 3], 0]);
  });

  it('are refused when too many wait, and given again after one has failed', async () => {
    const turns = new Turns(1, 1);
    const first = work();
    const failing = turns.take(() => first.promise.then(() => Promise.reject(new Error('broken'))));
    const waiting = turns.take(() => Promise.resolve('made'));

    await expect(turns.take(() => Promise.resolve())).rejects.toMatchObject({ status: 503, retryAfter: 2 });
    first.end();

    await expect(failing).rejects.toThrow('broken');
    expect(await waiting).toBe('made');
    expect(await turns.take(() => Promise.resolve('again'))).toBe('again');
  });
});
