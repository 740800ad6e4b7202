import { Crowd } from './crowd.js';

const member = () => ({ place: -1 });

describe('A crowd', () => {
  it('has those who have come and not gone', () => {
    const crowd = new Crowd<{ place: number }>();
    const [first, second, third] = [member(), member(), member()];
    for (const each of [first, second, third, second]) crowd.add(each);

    for (const each of [first, first]) crowd.delete(each);

    expect([crowd.size, crowd.has(first), crowd.has(second), crowd.has(third)]).toEqual([2, false, true, true]);
    expect(new Set(crowd.all())).toEqual(new Set([second, third]));
    for (const each of [third, second]) crowd.delete(each);
    expect([crowd.size, crowd.all()]).toEqual([0, []]);
  });

  it('may change while it is looked at', () => {
    const crowd = new Crowd<{ place: number }>();
    for (let n = 0; n < 5; n += 1) crowd.add(member());

    for (const each of crowd.all()) crowd.delete(each);

    expect(crowd.size).toBe(0);
  });

  it('takes back whoever has gone', () => {
    const crowd = new Crowd<{ place: number }>();
    const [first, second] = [member(), member()];
    crowd.add(first);
    crowd.delete(first);
    crowd.add(second);

    crowd.add(first);

    expect(crowd.all()).toEqual([second, first]);
  });
});
