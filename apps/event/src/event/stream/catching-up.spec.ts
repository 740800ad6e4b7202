import { CatchingUp } from './catching-up.js';
import type { StreamRow } from './rows.js';

const row = (id: number) => ({ PK_Event: id }) as unknown as StreamRow;

describe('a reader who catches up', () => {
  let sent: [id: number, upTo: number | null][];
  let behind: CatchingUp;

  beforeEach(() => {
    sent = [];
    behind = new CatchingUp(10, new Set([14]), {
      sees: ({ PK_Event }) => PK_Event !== 13,
      send: ({ PK_Event }, upTo) => sent.push([Number(PK_Event), upTo]),
    });
    behind.hold();
    behind.begin([20, 30]);
    behind.pass([row(20), row(30)], 30);
    sent = [];
  });

  it('has everything only with the last of what was held', () => {
    behind.hold();
    for (const id of [15, 14, 9, 12]) behind.hear(row(id));
    behind.begin([]);
    expect(sent).toEqual([
      [15, null],
      [12, 30],
    ]);
  });

  it('has everything with the last that it may see', () => {
    behind.hold();
    for (const id of [15, 12, 13]) behind.hear(row(id));
    behind.begin([]);
    expect(sent).toEqual([
      [15, null],
      [12, 30],
    ]);
  });

  it('is shown nothing that it may not see, whenever that comes', () => {
    behind.hear(row(13));
    behind.hold();
    behind.begin([33]);
    behind.pass([row(33)], 33);
    expect(sent).toEqual([[33, 33]]);
  });

  it('has what comes late at once when its time has passed, and otherwise in its place', () => {
    behind.hold();
    behind.hear(row(35));
    behind.begin([33, 40]);
    behind.hear(row(25));
    behind.hear(row(38));
    behind.pass([row(33), row(40)], 40);
    expect(sent).toEqual([
      [25, 30],
      [33, 33],
      [35, 35],
      [38, 38],
      [40, 40],
    ]);
  });
});
