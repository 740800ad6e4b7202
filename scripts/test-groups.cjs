// The files of tests in groups, each of which loads the server once: on its own a file spends most of its time on that.
const { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/** Bytes of source in a group: what takes about a minute. */
const LARGEST = 40_000;

/** A file that loads the server imports one of these; others start it as a process, and gain nothing by a group. */
const LOADS = /support\/(start-app|deployed)\.js/;
const PROCESSES = /^test\/(docs|process)\//;

const root = path.join(__dirname, '..');
const folder = path.join(root, '.test-groups');

/** Neighbours stay together, up to a size. */
function groupsOf(specs) {
  const groups = [];
  for (const spec of specs) {
    const [, name] = spec.split('/');
    const text = readFileSync(path.join(root, spec), 'utf8');
    const isOpen = LOADS.test(text) && !PROCESSES.test(spec);
    const last = groups.findLast((group) => group.name === name && group.isOpen);
    if (last && isOpen && last.size + text.length <= LARGEST) {
      last.size += text.length;
      last.specs.push(spec);
    } else groups.push({ name, size: text.length, specs: [spec], isOpen });
  }
  return groups;
}

const textOf = (specs, from) =>
  specs
    .map((spec) => [spec, path.relative(from, path.join(root, spec)).slice(0, -'.ts'.length)])
    .map(([spec, module]) => `describe('${spec}', () => void require('${module}'));\n`)
    .join('');

/** Writes a file for each group of an engine's tests, without those that match one of the patterns; answers the paths. */
exports.groupsFor = (engine, leftOut) => {
  const own = path.join(folder, engine);
  mkdirSync(own, { recursive: true });
  const specs = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.e2e-spec.ts'))
    .map((name) => `test/${name}`)
    .filter((spec) => !leftOut.some((pattern) => new RegExp(pattern).test(`/${spec}`)))
    .sort();
  const counts = new Map();
  return groupsOf(specs).map(({ name, specs: some }) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const file = path.join(own, `${name}-${count}.js`);
    const text = textOf(some, own);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
    return file;
  });
};
