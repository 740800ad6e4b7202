// docs/extensions.md from an OpenAPI document: node scripts/generate-extensions.mjs [--from file] [--out file]
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './prepare.mjs';

const { values } = parseArgs({ options: { from: { type: 'string' }, out: { type: 'string' } } });
const from = resolve(values.from ?? join(root, 'openapi/mms.json'));
const out = resolve(values.out ?? join(root, 'docs/extensions.md'));

const document = JSON.parse(readFileSync(from, 'utf8'));
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ ...operation, request: `${method.toUpperCase()} ${path}` })),
);
const extensions = operations.filter((operation) => operation['x-mms-extension']);

/** Who may, in words. */
function who({ 'x-permissions': permissions = [], security = [] }) {
  if (permissions.length > 0) return permissions.map((name) => `\`${name}\``).join(' or ');
  const everybody = security.length === 0 || security.some((each) => Object.keys(each).length === 0);
  return everybody ? 'anybody' : 'any session';
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const section = ({ name, description }) => {
  const own = extensions.filter(({ tags }) => tags.includes(name));
  if (own.length === 0) return [];
  const rows = own.map((each) => `| \`${each.request}\` | ${cell(each.summary)} | ${who(each)} |`);
  return [`## ${name}\n\n${description}.\n\n| request | what it does | who may |\n|---|---|---|\n${rows.join('\n')}\n`];
};

const intro = `# Extensions

What the documentation of 1.7.1 lacks and a deployment needs: ${extensions.length} of ${operations.length} operations. The document marks them with
\`x-mms-extension\`, and the Swagger UI shows or hides them. They refuse arguments that nobody knows.

Generated from \`openapi/mms.json\` by \`npm run openapi\`; what each one takes and answers stands there.
`;

writeFileSync(out, [intro, ...document.tags.flatMap(section)].join('\n'));
