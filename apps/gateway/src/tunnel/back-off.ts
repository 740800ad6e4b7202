/** Milliseconds: at first, and at most. */
const [FIRST, LONGEST] = [1000, 60_000];

/**
 * How long to wait before the next try, after so many that failed: at once and a bit after a good tunnel, then longer
 * each time. Never the same for two, so that those who were cut off together do not come back together.
 */
export function waitAfter(failures: number, random = Math.random): number {
  if (failures === 0) return FIRST * random();
  return Math.min(LONGEST, FIRST * 2 ** (failures - 1)) * (0.5 + random());
}
