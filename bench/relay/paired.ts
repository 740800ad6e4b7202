import { median, say } from '../result.js';

/** Each thing in turn, so many times: what disturbs the machine disturbs them all. */
export async function inTurns<Name extends string, Value>(
  rounds: number,
  things: Record<Name, () => Promise<Value>>,
  tell: (values: Record<Name, Value>, round: number) => string,
  // the first one is for getting warm
  first = 0,
): Promise<Record<Name, Value>[]> {
  const names = Object.keys(things) as Name[];
  const all: Record<Name, Value>[] = [];
  for (let round = first; round <= rounds; round += 1) {
    const values = {} as Record<Name, Value>;
    for (const name of names) values[name] = await things[name]();
    if (round === 0) continue;
    all.push(values);
    say(tell(values, round));
  }
  return all;
}

export const medianOf = <Round>(rounds: Round[], value: (round: Round) => number): number => median(rounds.map(value));
