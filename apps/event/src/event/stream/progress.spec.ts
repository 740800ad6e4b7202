import { Progress } from './progress.js';

describe('progress', () => {
  it('stands at its head while nothing is missing', () => {
    const progress = new Progress(10);
    expect([progress.see(11, 1, 0), progress.see(12, 1, 0), progress.see(12, 1, 0), progress.see(9, 1, 0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([progress.floor, progress.head, progress.aboveFloor(1)]).toEqual([12, 12, []]);
  });

  it('waits for what others have drawn, and sees it when it comes', () => {
    const progress = new Progress(10);
    progress.see(15, 1, 0);
    expect(progress.gaps).toEqual([{ from: 11, to: 14, since: 0 }]);
    expect([progress.floor, progress.aboveFloor(1), progress.aboveFloor(2)]).toEqual([10, [15], []]);
    expect([progress.isSeen(12), progress.isSeen(15), progress.isSeen(16)]).toEqual([false, true, false]);
    expect([progress.see(13, 2, 1), progress.see(13, 2, 1)]).toEqual([true, false]);
    progress.see(11, 2, 1);
    expect([progress.floor, progress.aboveFloor(2)]).toEqual([11, [13]]);
    progress.see(12, 1, 1);
    progress.see(14, 1, 1);
    expect([progress.floor, progress.gaps, progress.aboveFloor(1)]).toEqual([15, [], []]);
  });

  it('gives up what does not come in time', () => {
    const progress = new Progress(10);
    progress.see(12, 1, 0);
    progress.see(14, 1, 5);
    progress.settle(3);
    expect([progress.floor, progress.aboveFloor(1)]).toEqual([12, [14]]);
    expect(progress.see(11, 1, 6)).toBe(false);
    progress.settle(6);
    expect([progress.floor, progress.aboveFloor(1)]).toEqual([14, []]);
  });

  it('waits for what is known to be on its way', () => {
    const progress = new Progress(10);
    progress.see(14, 1, 0);
    expect([progress.overdue(0), progress.overdue(1)]).toEqual([[], [{ from: 11, to: 13, since: 0 }]]);
    progress.settle(1, [13]);
    expect(progress.gaps).toEqual([{ from: 13, to: 13, since: 0 }]);
    expect([progress.floor, progress.see(12, 1, 2), progress.see(13, 1, 2), progress.floor]).toEqual([
      12,
      false,
      true,
      14,
    ]);
    progress.see(20, 1, 2);
    expect([progress.gapsAbove(16), progress.gapsAbove(19)]).toEqual([[{ from: 17, to: 19, since: 2 }], []]);
  });
});
