import { badArgument } from '@app/server';

const known = new Set(['DeviceID', 'Timestamp', 'Watts', 'KWh']);
const MOST_NAMES = 100;
const LONGEST = 16_384;

/** What was sent beside what we know, as JSON: the same text whatever the order it came in. */
export function restOf(sent: object): string {
  const rest = Object.entries(sent).filter(([name]) => !known.has(name));
  if (rest.length > MOST_NAMES)
    throw badArgument('body', `must have at most ${MOST_NAMES} names beside the known ones`);
  const text = JSON.stringify(Object.fromEntries(rest.sort(([a], [b]) => (a < b ? -1 : 1))));
  if (Buffer.byteLength(text) > LONGEST) throw badArgument('body', `must have at most ${LONGEST} bytes as JSON`);
  return text;
}
