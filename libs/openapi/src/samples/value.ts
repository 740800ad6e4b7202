import type { Document, Parameter, Schema } from './document.js';

/** What is asked for when the document has no example: arguments of one name mean the same everywhere. */
const known: Record<string, string | number> = {
  AppKey: 'app-key',
  MMSHWKey: '0123456789abcdef0123456789abcdef',
  MacAddress: 'd4:21:22:00:00:01',
  PK_Account: 12,
  PK_Device: 50000001,
  PK_Event: 192817,
  PK_Oem: 1,
  PK_User: 34,
  SessionId: '0'.repeat(38),
  Timestamp: 1795521600,
  Username: 'ada',
};

/** A value that a schema allows: its example where it has one. */
export function valueOf(document: Document, schema: Schema, name = ''): unknown {
  const own = resolved(document, schema);
  const [first] = own.examples ?? [];
  const told = schema.example ?? own.example ?? first ?? own.default ?? own.enum?.[0];
  if (told !== undefined) return told;
  if (own.properties) return objectOf(document, own);
  if (own.oneOf?.[0]) return valueOf(document, own.oneOf[0], name);
  const type = Array.isArray(own.type) ? own.type.find((each) => each !== 'null') : own.type;
  if (type === 'array') return [valueOf(document, own.items ?? {}, name)];
  if (type === 'boolean') return true;
  if (type === 'integer' || type === 'number') return known[name] ?? Math.max(own.minimum ?? 1, 1);
  return String(known[name] ?? 'text');
}

/** What an object must have; where it must have nothing, the first things that the document has examples of. */
function objectOf(document: Document, { properties = {}, required = [] }: Schema): Record<string, unknown> {
  const names = Object.keys(properties);
  const telling = names.filter((name) => properties[name]?.example !== undefined).slice(0, 2);
  const chosen = [required, telling, names.slice(0, 1)].find((each) => each.length > 0) ?? [];
  return Object.fromEntries(chosen.map((name) => [name, valueOf(document, properties[name] ?? {}, name)]));
}

function resolved(document: Document, schema: Schema): Schema {
  if (schema.$ref) return resolved(document, schemaAt(document, schema.$ref));
  return schema.allOf?.[0] ? resolved(document, schema.allOf[0]) : schema;
}

function schemaAt(document: Document, reference: string): Schema {
  const found = document.components?.schemas?.[reference.replace('#/components/schemas/', '')];
  if (!found) throw new Error(`${reference} is not in the document`);
  return found;
}

/** The value of an argument in the path, the query or a header. */
export function argumentOf(document: Document, { name, schema = {}, example, examples }: Parameter): Argument {
  const told = example ?? Object.values(examples ?? {})[0]?.value ?? valueOf(document, schema, name);
  return told as Argument;
}

export type Argument = string | number | boolean | (string | number)[];
