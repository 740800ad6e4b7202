/** The same numbers on every machine, evenly between 0 and 1. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Picks words as people are named: few are frequent, most are rare. The weight of the n-th is 1 / (n + flat) ^ steep.
 */
export function picker(words: readonly string[], { flat, steep }: { flat: number; steep: number }) {
  const sums: number[] = [];
  let sum = 0;
  words.forEach((_, index) => sums.push((sum += (index + 1 + flat) ** -steep)));
  return (share: number): string => words[indexOf(sums, share * sum)] ?? '';
}

function indexOf(sums: number[], value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
