/** As much of a JSON schema as our document uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
}

export type Resolve = (schema: Schema) => Schema;

/** Deeper than any body of ours. */
const DEEPEST = 4;

const types = ({ type = [] }: Schema) => [type].flat();

/** A body in which one thing is not as its schema says: what, and how it looks. */
export interface Wrong {
  what: string;
  value: unknown;
}

/** Texts that no argument of a path or query can be, by its schema. */
export function wrongTexts(schema: Schema): Wrong[] {
  const named = types(schema);
  if (schema.enum) return [{ what: 'none of its values', value: 'none-of-them' }];
  if (named.includes('integer') || named.includes('number')) return numbers(schema).map(asText);
  if (named.includes('boolean')) return ['2', 'maybe', '-1'].map((value) => ({ what: 'no flag', value }));
  if (named.includes('string')) return texts(schema);
  return [];
}

const asText = ({ what, value }: Wrong): Wrong => ({ what, value: String(value) });

function numbers({ type, minimum = -Infinity, maximum = Infinity }: Schema): Wrong[] {
  const wrong: Wrong[] = ['abc', '1e', '0x10', '1 2', '--1', '٣', 'NaN', 'Infinity', '1e999', '9'.repeat(25)].map(
    (value) => ({ what: 'no number', value }),
  );
  if ([type].flat().includes('integer')) wrong.push({ what: 'not whole', value: '1.5' });
  if (minimum > -Infinity) wrong.push({ what: 'too small', value: minimum - 1 });
  if (maximum < Infinity) wrong.push({ what: 'too large', value: maximum + 1 });
  return wrong;
}

function texts({ maxLength, minLength = 0, format, pattern }: Schema): Wrong[] {
  const wrong: Wrong[] = [];
  if (maxLength !== undefined) wrong.push({ what: 'too long', value: 'x'.repeat(maxLength + 1) });
  if (minLength > 0) wrong.push({ what: 'too short', value: 'x'.repeat(minLength - 1) });
  if (format === 'date-time' || format === 'date') wrong.push({ what: 'no date', value: 'yesterday' });
  if (format === 'email') wrong.push({ what: 'no address', value: 'nobody' });
  if (format === 'uri') wrong.push({ what: 'no URL', value: 'nowhere' });
  if (pattern) {
    const value = ['', ' ', 'x', '-', '\u0000', 'é€'].find((text) => !new RegExp(pattern, 'u').test(text));
    if (value !== undefined) wrong.push({ what: 'not after its pattern', value });
  }
  return wrong;
}

/** Values that no part of a JSON body can be, by its schema. */
function wrongValues(schema: Schema): Wrong[] {
  const named = types(schema);
  const wrong: Wrong[] = [];
  const other = (what: string, ...values: unknown[]) => values.forEach((value) => wrong.push({ what, value }));
  if (!named.includes('object') && !schema.oneOf && !schema.anyOf) other('an object', {}, { a: 1 });
  if (!named.includes('array') && named.length > 0 && !schema.oneOf) other('a list', [], [[]]);
  if (!named.includes('null') && named.length > 0) other('null', null);
  if (schema.enum) return [...wrong, { what: 'none of its values', value: 'none-of-them' }];
  if (named.includes('integer') || named.includes('number')) {
    wrong.push(...numbers(schema).filter(({ value }) => typeof value === 'number' || value !== '1.5'));
    if (named.includes('integer')) other('not whole', 1.5);
    other('a flag', true);
  }
  if (named.includes('boolean')) other('no flag', 2, 'maybe', -1);
  if (named.includes('string')) wrong.push(...texts(schema));
  if (named.includes('object')) other('no object', 'text', 7, true, []);
  if (named.includes('array')) {
    // a list of one may stand for itself
    other('no list', true, 'text');
    const { maxItems = Infinity } = schema;
    if (maxItems < 10_000)
      other(
        'too many',
        Array.from({ length: maxItems + 1 }, () => 0),
      );
  }
  return wrong;
}

/** The object without one of its properties. */
export const without = <Value extends object>(value: Value, name: string): Value =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name)) as Value;

/** The bodies that come of a right one when one thing of it is made wrong, or left out where it must be there. */
export function* wrongBodies(schema: Schema, right: unknown, resolve: Resolve, depth = 0): Generator<Wrong> {
  const known = resolve(schema);
  const object = (typeof right === 'object' && right !== null && !Array.isArray(right) ? right : {}) as Record<
    string,
    unknown
  >;
  for (const [name, each] of Object.entries(known.properties ?? {})) {
    const property = resolve(each);
    for (const { what, value } of wrongValues(property)) {
      yield { what: `${name}: ${what}`, value: { ...object, [name]: value } };
    }
    if (depth >= DEEPEST) continue;
    if (property.properties) {
      for (const { what, value } of wrongBodies(property, object[name], resolve, depth + 1)) {
        yield { what: `${name}.${what}`, value: { ...object, [name]: value } };
      }
    }
    const items = property.items && resolve(property.items);
    if (!items) continue;
    const wrongItems = items.properties ? wrongBodies(items, {}, resolve, depth + 1) : wrongValues(items);
    for (const { what, value } of wrongItems) {
      yield { what: `${name}[]: ${what}`, value: { ...object, [name]: [value] } };
    }
  }
  for (const name of known.required ?? []) {
    if (!(name in object)) continue;
    yield { what: `${name}: left out`, value: without(object, name) };
  }
}
