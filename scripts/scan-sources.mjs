// Rules of ours that the linter cannot express, as a text scan over the sources.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const tests = /^test\/|\.spec\.ts$/;
const generated = /\/(generated|data)\//;
const mayReadEnvironment = /^(libs\/server\/src\/environment\.ts|ormconfig\.ts|(scripts|bench|test)\/.*)$/;
const builtWrites = 'createQueryBuilder\\([^)]*\\)\\s*\\.(insert|update|delete|softDelete|restore)';
const writes = `save|insert|update|upsert|delete|remove|softDelete|softRemove|restore|recover|increment|decrement|clear|manager|${builtWrites}`;

/** Each rule: which files it reads and what it finds wrong there, as offsets with a sentence. */
const rules = [
  {
    on: (path) => !mayReadEnvironment.test(path),
    find: (text) => matches(text, /\bprocess\.env\b/g, 'process.env is read in libs/server/src/environment.ts only'),
  },
  {
    on: (path) => /^(apps|libs)\//.test(path) && !path.startsWith('libs/database/') && !tests.test(path),
    find: (text) => {
      const repositories = [...text.matchAll(/(\w+)\s*:\s*Repository</g)].map((match) => match[1]);
      if (repositories.length === 0) return [];
      const call = new RegExp(`\\bthis\\s*\\.(${repositories.join('|')})\\s*\\.(${writes})\\b`, 'g');
      return matches(text, call, 'a repository only reads; writes go through database.write');
    },
  },
  {
    on: () => true,
    find: (text) => matches(text, /\bsynchronize\s*:\s*true\b/g, 'the schema is made by migrations only'),
  },
  {
    on: () => true,
    find: (text) => matches(text, /\b(TO-?DO|FIX-?ME)\b/g, 'unfinished work stands in an issue, not in the source'),
  },
  {
    on: (path) => tests.test(path),
    find: (text) =>
      matches(
        text,
        /\b(describe|it|test)(\.\w+)*\.(only|skip)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\s*[.(]/g,
        'every test runs',
      ),
  },
  {
    on: (path) => /^(apps|libs)\//.test(path) && !generated.test(path),
    find: (text) => {
      const lines = text.split('\n').length - 1;
      return lines > 300 ? [{ offset: text.length, message: `${lines} lines; 300 are the most` }] : [];
    },
  },
];

function matches(text, pattern, message) {
  return [...text.matchAll(pattern)].map((match) => ({
    offset: match.index,
    message: `${match[0].replace(/\s+/g, '')}: ${message}`,
  }));
}

function sources(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|cjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

const files = ['apps', 'libs', 'scripts', 'bench', 'test'].flatMap(sources).sort();
const wrong = [...files, 'ormconfig.ts'].flatMap((path) => {
  if (!existsSync(join(root, path))) return [];
  const text = readFileSync(join(root, path), 'utf8');
  return rules
    .filter((rule) => rule.on(path))
    .flatMap((rule) => rule.find(text))
    .map(({ offset, message }) => `${path}:${text.slice(0, offset).split('\n').length}  ${message}`);
});

wrong.forEach((line) => console.log(line));
process.exit(wrong.length > 0 ? 1 : 0);
