import { readFileSync } from 'node:fs';

interface Schema {
  $ref?: string;
  allOf?: object[];
  type?: unknown;
  enum?: unknown;
  oneOf?: unknown;
  description?: string;
  properties?: Record<string, Schema>;
}

interface Parameter {
  name: string;
  description?: string;
  schema: Schema;
}

interface Answer {
  $ref?: string;
  description?: string;
}

interface Operation {
  summary: string;
  description: string;
  tags: string[];
  security: object[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, Answer>;
}

const document = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  tags: { name: string; description: string }[];
  servers: object[];
  components: {
    schemas: Record<string, Schema>;
    responses: Record<string, Answer>;
    securitySchemes: Record<string, Answer>;
  };
};
const { schemas, responses: shared, securitySchemes } = document.components;
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
);
const nameOf = (ref = '') => ref.split('/').at(-1) ?? '';
const bodyOf = ({ requestBody }: Operation): Schema[] =>
  Object.values(requestBody?.content ?? {}).map(({ schema }) =>
    schema.$ref ? (schemas[nameOf(schema.$ref)] ?? {}) : schema,
  );

describe('the document', () => {
  it('says where its server is, and what credentials and services are', () => {
    expect(document.servers).not.toEqual([]);
    for (const each of [...document.tags, ...Object.values(securitySchemes)]) expect(each.description).toBeTruthy();
  });

  it.each(operations)('%s says what it does, in a line and by its rules', (_, { summary, description, tags }) => {
    expect(summary).toMatch(/^[A-Z][^\n]{5,90}[^.]$/);
    expect(description.length).toBeGreaterThan(20);
    expect(description).not.toBe(`${summary}.`);
    expect(document.tags.map(({ name }) => name)).toEqual(expect.arrayContaining(tags));
  });

  it.each(operations)('%s says what its arguments are', (_, operation) => {
    const without = [
      ...(operation.parameters ?? []).filter(({ description, schema }) => !description || !schema.type),
      ...bodyOf(operation).flatMap(({ properties = {} }) =>
        Object.entries(properties).filter(([, each]) => !each.description && !each.$ref && !each.allOf),
      ),
    ];
    expect(without).toEqual([]);
  });

  it.each(operations)('%s says how it refuses, and of which type the problem is', (_, operation) => {
    const refusals = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
    const wrong = refusals.filter(([, { $ref, description }]) => {
      const said = $ref ? shared[nameOf($ref)]?.description : description;
      return !/\S.* \(`urn:mms:problem:[a-z-]+`\)$/s.test(said ?? '');
    });
    expect(wrong).toEqual([]);
    expect(refusals.map(([status]) => status)).toEqual(expect.arrayContaining(['400', '500', '503']));
    if (operation.security.length > 0) expect(operation.responses).toHaveProperty('401');
  });
});
