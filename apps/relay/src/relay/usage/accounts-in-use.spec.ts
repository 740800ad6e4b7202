import { AccountsInUse } from './accounts-in-use.js';
import { Exchange } from './exchange.js';
import type { UsageStore } from './usage-store.js';

const none = [Infinity, Infinity] as const;

describe('the accounts in use', () => {
  const device = { id: 5, accountId: 1 };
  let notices: { fresh: boolean };
  let asked: number[][];
  let accounts: AccountsInUse;

  beforeEach(() => {
    notices = { fresh: true };
    asked = [];
    const store = {
      accounts: (ids: number[]) => {
        asked.push(ids);
        return Promise.resolve(new Map(ids.map((id) => [id, { id, above: [], used: [0, 0], limits: none }])));
      },
      bytesOf: () => Promise.resolve(0),
    };
    accounts = new AccountsInUse(store as unknown as UsageStore, notices);
  });

  const rounds = (count: number) => {
    for (let n = 0; n < count; n += 1) accounts.turnRound();
  };

  it('are forgotten when nobody has asked for them for a while and all is written', async () => {
    const meter = (await accounts.find(device))!;
    const exchange = new Exchange(
      meter,
      0,
      () => undefined,
      () => undefined,
    );
    void exchange.count(10);

    rounds(50);
    expect(accounts.known(device)).toBe(meter);
    exchange.end();
    rounds(50);
    // not yet written
    expect(accounts.known(device)).toBe(meter);
    const portion = meter.tally.portion();
    meter.tally.written(portion);
    meter.account.written(portion.bytes);
    rounds(29);
    expect(accounts.known(device)).toBe(meter);
    rounds(31);

    expect([accounts.known(device), accounts.get(1)]).toEqual([undefined, undefined]);
  });

  it('are asked for once, however many need them, and again when what is known may be old', async () => {
    await Promise.all([accounts.find(device), accounts.find(device), accounts.find(device)]);
    const [first, second] = await Promise.all([accounts.find(device), accounts.find(device)]);
    expect(first).toBe(second);
    asked = [];
    notices.fresh = false;

    expect(accounts.known(device)).toBeUndefined();
    expect(await Promise.all([accounts.find(device), accounts.find(device)])).toEqual([first, first]);

    expect(asked).toEqual([[1]]);
  });
});
