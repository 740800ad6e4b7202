// Links of the documents that lead inside the repository: each file, picture and heading is there, and every page is reached.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './prepare.mjs';

const left = new Set(['node_modules', 'dist', 'var', '.git']);

/** Every document of a folder and those in it. */
function documents(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !left.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return documents(path);
      return entry.name.endsWith('.md') ? [path] : [];
    });
}

/** A document without what stands in code, where brackets are no links. */
const prose = (text) => text.replace(/^(`{3,})[^]*?^\1/gm, '').replace(/(`+)[^`]+?\1/g, '');

/** What GitHub calls the headings of a document in links; the same words again have a number. */
function anchors(text) {
  const counts = new Map();
  return [...text.replace(/^```[^]*?^```/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = words
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

const targets = (text) => [
  ...[...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map(([, target]) => target),
  ...[...text.matchAll(/\s(?:src|href|srcset)="([^"]+)"/g)].map(([, target]) => target),
];

const pages = new Map(documents(root).map((path) => [path, readFileSync(path, 'utf8')]));
const reached = new Set([join(root, 'README.md')]);
const wrong = [];

for (const [page, text] of pages) {
  for (const target of targets(prose(text))) {
    if (/^[a-z]+:/i.test(target)) continue;
    const [path, anchor] = decodeURI(target).split('#');
    const file = path === '' ? page : resolve(dirname(page), path);
    reached.add(file);
    const says = `${relative(root, page)}: ${target}`;
    if (!existsSync(file)) wrong.push(`${says} leads nowhere`);
    else if (anchor && statSync(file).isFile() && !anchors(pages.get(file) ?? '').includes(anchor)) {
      wrong.push(`${says} names no heading`);
    }
  }
}
for (const page of pages.keys()) if (!reached.has(page)) wrong.push(`${relative(root, page)} is linked from nowhere`);

wrong.forEach((line) => console.log(line));
process.exit(wrong.length > 0 ? 1 : 0);
