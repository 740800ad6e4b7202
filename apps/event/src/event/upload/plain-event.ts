/** Whether a value is right, by the rules of `PostEventBody` and needing no conversion. */
type Rule = (value: unknown) => boolean;

const LARGEST = 2_147_483_647;

const whole =
  (max: number): Rule =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;

const plainText = /^[\x20-\x7e]*$/;
const text =
  (length: number): Rule =>
  (value) =>
    typeof value === 'string' && value.length <= length && plainText.test(value);

const matching =
  (pattern: RegExp, length: number): Rule =>
  (value) =>
    typeof value === 'string' && value.length <= length && pattern.test(value);

const id = whole(LARGEST);

/** What nearly every event has. */
const rules = new Map<string, Rule>([
  ['PK_Device', id],
  ['DeviceID', id],
  ['LocalDate', matching(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, 19)],
  ['EventType', id],
  ['SourceType', id],
  ['Code', text(128)],
  ['NewValue', text(512)],
  ['Description', text(10_000)],
  ['Severity', whole(4)],
  ['ClientKey', matching(/^[\x21-\x7e]*$/, 64)],
]);

/** An event that is seen to be right at a glance. */
export function isPlainEvent(body: object): boolean {
  if (!Object.hasOwn(body, 'EventType')) return false;
  for (const name in body) if (!rules.get(name)?.((body as Record<string, unknown>)[name])) return false;
  return true;
}
