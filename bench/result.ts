/** What a scenario has measured: one line of JSON. */
export interface Result {
  scenario: string;
  ours: number;
  yardstick?: number;
  ratio?: number;
  p50?: number;
  p99?: number;
  unit: string;
  yardstickP99?: number;
}

export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

export const percentile = (values: number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
};

const rounded = (value: number) => Math.round(value * 1000) / 1000;

export function report(result: Result): void {
  const entries = Object.entries(result).map(([key, value]) => [
    key,
    typeof value === 'number' ? rounded(value) : value,
  ]);
  console.log(JSON.stringify(Object.fromEntries(entries)));
}

export const say = (text: string): void => void process.stderr.write(`${text}\n`);
