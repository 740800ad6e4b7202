/** Orders dotted versions by their numbers: 1.7.455 before 1.7.1142; what is no number counts as text after them. */
export function compareVersions(a: string, b: string): number {
  const [ours, theirs] = [a.split('.'), b.split('.')];
  for (let at = 0; at < Math.max(ours.length, theirs.length); at += 1) {
    const [one, other] = [ours.at(at) ?? '0', theirs.at(at) ?? '0'];
    const [number, against] = [Number(one), Number(other)];
    const order = number - against || (Number.isNaN(number - against) ? one.localeCompare(other) : 0);
    if (order !== 0) return order;
  }
  return 0;
}
