import { contactTypes } from '@app/events';

import { Lanes } from './lanes.js';

const { webhook, push, email } = contactTypes;

/** How many of so many find room, each in a lane of its own unless it is named. */
function entered(lanes: Lanes, count: number, type: number, accountId: number, lane?: string): number {
  const word = type === webhook ? 'webhook' : 'push';
  const all = Array.from({ length: count }, (_, n) => ({ type, accountId, lane: lane ?? `${word} ${accountId}-${n}` }));
  return all.filter((each) => lanes.enter(each)).length;
}

describe('What is sent at once', () => {
  it('is a few in a lane', () => {
    const lanes = new Lanes();
    expect(entered(lanes, 20, webhook, 1, 'webhook 5')).toBe(4);
    expect(lanes.full).toEqual(['webhook 5']);
    expect(entered(lanes, 20, webhook, 1, 'webhook 6')).toBe(4);
  });

  it.each([webhook, push])('is the share of an account, and leaves room for others: %i', (type) => {
    const lanes = new Lanes();
    expect(entered(lanes, 80, type, 1)).toBe(16);
    expect(lanes.fullShares).toEqual([{ type, accountId: 1 }]);
    expect([entered(lanes, 1, type, 2), lanes.fullTypes]).toEqual([1, []]);
  });

  it('has no share where all go the same way', () => {
    const lanes = new Lanes();
    expect(entered(lanes, 20, email, 1, 'mail')).toBe(5);
    expect([lanes.full, lanes.fullShares]).toEqual([['mail'], []]);
  });

  it('ends with all accounts together', () => {
    const lanes = new Lanes();
    const counts = Array.from({ length: 40 }, (_, account) => entered(lanes, 20, webhook, account + 1));
    expect(counts.reduce((sum, count) => sum + count)).toBe(256);
    expect(lanes.fullTypes).toEqual([webhook]);
  });

  it('has room again for what has left', () => {
    const lanes = new Lanes();
    entered(lanes, 16, webhook, 1);
    lanes.leave({ type: webhook, accountId: 1, lane: 'webhook 1-0' });
    expect(lanes.fullShares).toEqual([]);
    expect(entered(lanes, 2, webhook, 1, 'webhook 9')).toBe(1);
  });
});
