/** An expression among values: written as it is. */
export class Code {
  constructor(readonly text: string) {}
}

interface Notation {
  text: (value: string) => string;
  key: (name: string) => string;
  words: Record<string, string>;
  step: string;
}

const quoted = (value: string) => JSON.stringify(value);

export const inTypeScript: Notation = {
  text: (value) => (/['\\\n]/.test(value) ? quoted(value) : `'${value}'`),
  key: (name) => (/^\w+$/.test(name) ? name : `'${name}'`),
  words: { true: 'true', false: 'false', null: 'null' },
  step: '  ',
};

export const inPython: Notation = {
  text: quoted,
  key: quoted,
  words: { true: 'True', false: 'False', null: 'None' },
  step: '    ',
};

/** A value as a language writes it, on one line where that is short, with so many characters `before` it. */
export function literal(value: unknown, notation: Notation, indent = '', before = 0): string {
  if (value instanceof Code) return value.text;
  if (typeof value === 'string') return notation.text(value);
  if (typeof value !== 'object' || value === null) return notation.words[String(value)] ?? String(value);
  const isList = Array.isArray(value);
  const deeper = indent + notation.step;
  const parts = isList
    ? value.map((each) => literal(each, notation, deeper))
    : Object.entries(value).map(([name, each]) => `${notation.key(name)}: ${literal(each, notation, deeper)}`);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (parts.length === 0) return open + close;
  const space = isList || notation === inPython ? '' : ' ';
  const short = `${open}${space}${parts.join(', ')}${space}${close}`;
  if (short.length + indent.length + before <= 100 && !short.includes('\n')) return short;
  return `${open}\n${parts.map((each) => `${deeper}${each},\n`).join('')}${indent}${close}`;
}
