const LARGEST = 2_147_483_647;
const MOST_DEVICES = 1000;

/** Whether a value is right, by the rules of `ReportBody` and needing no conversion. */
type Rule = (value: unknown) => boolean;

const whole =
  (min: number, max: number): Rule =>
  (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max;

const plainText = /^[\x20-\x7e]*$/;
const text =
  (length: number): Rule =>
  (value) =>
    typeof value === 'string' && value.length <= length && plainText.test(value);

const isFlag: Rule = (value) => typeof value === 'boolean';

/** The values that are there are right, and there are no others. */
const fits = (value: object, rules: Map<string, Rule>) => {
  for (const name in value) if (!rules.get(name)?.((value as Record<string, unknown>)[name])) return false;
  return true;
};

const child = new Map<string, Rule>([
  ['Id', whole(0, LARGEST)],
  ['Name', text(100)],
  ['Category', whole(0, LARGEST)],
  ['SubCategory', whole(0, LARGEST)],
  ['Battery', whole(0, 100)],
  ['Online', isFlag],
]);

const isChild = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'Id' in value && fits(value, child);

/** What nearly every report has, and nothing else. */
const report = new Map<string, Rule>([
  ['Sequence', whole(1, Number.MAX_SAFE_INTEGER)],
  ['Uptime', whole(0, LARGEST)],
  ['LocalPort', whole(0, 65_535)],
  ['InternalIP', text(45)],
  ['FirmwareVersion', text(32)],
  ['Devices', (value) => Array.isArray(value) && value.length <= MOST_DEVICES && value.every(isChild)],
]);

/** A report that says only that all is well, or how the devices behind the gateway are. */
export const isPlainReport = (body: object): boolean => fits(body, report);
