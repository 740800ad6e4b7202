import type { ArgumentMetadata } from '@nestjs/common';

import { Remembered } from './remembered.js';

const metadata: ArgumentMetadata = { type: 'query', metatype: Object, data: undefined };

/** Counts what it checks, and makes numbers of what is one. */
class Check {
  readonly seen: unknown[] = [];

  async transform(value: unknown): Promise<object> {
    this.seen.push(value);
    const { count, bad } = value as { count: string; bad?: string };
    if (bad) throw new Error('bad');
    return Promise.resolve({ count: Number(count), list: [Number(count)] });
  }
}

describe('arguments that are remembered', () => {
  it('are checked once, and the same for each who sends them', async () => {
    const check = new Check();
    const pipe = new Remembered(check);

    const first = await pipe.transform({ count: '3' }, metadata);
    const second = await pipe.transform({ count: '3' }, metadata);

    expect(first).toEqual({ count: 3, list: [3] });
    expect(second).toBe(first);
    expect(check.seen).toEqual([{ count: '3' }]);
  });

  it.each([
    ['another value', { count: '4' }],
    ['another name', { Count: '3' }],
    ['a list of the same', { count: ['3'] }],
    ['one more', { count: '3', more: '' }],
  ])('are checked when they differ by %s', async (_, other) => {
    const check = new Check();
    const pipe = new Remembered(check);

    await pipe.transform({ count: '3' }, metadata);
    await pipe.transform(other, metadata);

    expect(check.seen).toEqual([{ count: '3' }, other]);
  });

  it('cannot be changed for others', async () => {
    const found = (await new Remembered(new Check()).transform({ count: '3' }, metadata)) as { list: number[] };

    expect(() => found.list.push(4)).toThrow(TypeError);
    expect(() => Object.assign(found, { count: 4 })).toThrow(TypeError);
  });

  it('are not those that were refused, nor very long ones', async () => {
    const check = new Check();
    const pipe = new Remembered(check);
    const long = { count: '3', text: 'x'.repeat(600) };

    for (const value of [{ bad: '1' }, { bad: '1' }])
      await expect(pipe.transform(value, metadata)).rejects.toThrow('bad');
    for (const value of [long, long]) await pipe.transform(value, metadata);

    expect(check.seen).toHaveLength(4);
  });
});
