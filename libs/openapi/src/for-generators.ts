interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  type?: string;
}

interface Union {
  oneOf?: Schema[] | undefined;
  anyOf?: Schema[] | undefined;
}

interface Document {
  components?: { schemas?: Record<string, unknown> };
}

interface Parameter {
  name: string;
  description?: string;
}

/**
 * A copy that generators of clients make code of: their languages have no two names that differ in nothing but case, no names
 * in other alphabets, and no unions. What is left out is the second spelling of something that is there; what is one of several
 * things may be anything, and where it may be a list, a list is what one sends.
 */
export function forGenerators<T>(document: T): T {
  return withoutUnused(walk(document, false) as Document) as T;
}

/** Of the schemas, those that something refers to. */
function withoutUnused(document: Document): Document {
  const { components } = document;
  const schemas = components?.schemas ?? {};
  const text = JSON.stringify(document);
  const used = Object.entries(schemas).filter(([name]) => text.includes(`"#/components/schemas/${name}"`));
  const copy = { ...document, components: { ...components, schemas: Object.fromEntries(used) } };
  return used.length < Object.keys(schemas).length ? withoutUnused(copy) : copy;
}

function walk(value: unknown, isSent: boolean): unknown {
  if (Array.isArray(value)) return withoutAliases(value).map((each) => walk(each, isSent));
  if (typeof value !== 'object' || value === null) return value;
  const found = single(asSent(value, isSent), isSent);
  const entries = Object.entries(withoutOtherSpellings(found));
  return Object.fromEntries(entries.map(([key, each]) => [key, walk(each, key === 'requestBody' || isSent)]));
}

const listOf = ({ oneOf, anyOf }: Union) => (oneOf ?? anyOf)?.find(({ type }) => type === 'array');

/** The example of what may be a list is a list. */
function asSent(value: object, isSent: boolean): object {
  const { schema, example } = value as { schema?: Union; example?: unknown };
  if (!isSent || example === undefined || Array.isArray(example) || !schema || !listOf(schema)) return value;
  return { ...value, example: [example] };
}

/** Instead of a union, the list among its kinds, or nothing certain. */
function single(value: object, isSent: boolean): object {
  const { oneOf, anyOf, ...rest } = value as Union;
  if (!Array.isArray(oneOf ?? anyOf)) return value;
  return { ...rest, ...(isSent ? listOf({ oneOf, anyOf }) : undefined) };
}

function withoutOtherSpellings(schema: Schema): Schema {
  const { properties } = schema;
  if (typeof properties !== 'object') return schema;
  const names = Object.keys(properties);
  const kept = names.filter((name) => !isOtherSpelling(name, properties[name]?.description, names));
  return { ...schema, properties: Object.fromEntries(kept.map((name) => [name, properties[name] ?? {}])) };
}

function withoutAliases(values: unknown[]): unknown[] {
  const parameters = values.filter(
    (value): value is Parameter => typeof value === 'object' && value !== null && 'in' in value,
  );
  if (parameters.length === 0) return values;
  const names = parameters.map(({ name }) => name);
  return parameters.filter(({ name, description }) => !isOtherSpelling(name, description, names));
}

/** Whether it says of itself that it is as another one. */
function isOtherSpelling(name: string, description: string | undefined, names: string[]): boolean {
  const [, other] = /^(?:As )?`?([\w-]+)`?(?:$|, as )/.exec(description ?? '') ?? [];
  return other !== undefined && other !== name && names.includes(other);
}
