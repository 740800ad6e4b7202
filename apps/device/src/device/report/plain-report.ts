/** What most reports have and nothing else, by the rules of `ReportBody`: whole numbers in bounds, short plain text. */
const numbers = new Map([
  ['Sequence', { min: 1, max: Number.MAX_SAFE_INTEGER }],
  ['Uptime', { min: 0, max: 2_147_483_647 }],
  ['LocalPort', { min: 0, max: 65_535 }],
]);
const texts = new Map([
  ['InternalIP', 45],
  ['FirmwareVersion', 32],
]);
const plainText = /^[\x20-\x7e]*$/;

/** A report that says only that all is well. */
export function isPlainReport(body: object): boolean {
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    const bounds = numbers.get(name);
    if (bounds) {
      if (!Number.isInteger(value) || (value as number) < bounds.min || (value as number) > bounds.max) return false;
    } else {
      const length = texts.get(name) ?? -1;
      if (typeof value !== 'string' || value.length > length || !plainText.test(value)) return false;
    }
  }
  return true;
}
