import type { TermKind } from '@app/accounts';
import { termsOf } from '@app/accounts';

import type { Node, Person } from './tree.js';
import { people } from './tree.js';

interface Term {
  kind: TermKind;
  term: string;
  /** The accounts that have it, in their order. */
  accounts: number[];
}

/** The terms of all accounts, as indexAccount would make them, in the order of the table's key. */
export function* termRows(nodes: Node[]): Generator<(string | number)[]> {
  const terms = collect(nodes);
  const size = terms.reduce((sum, { accounts }) => sum + accounts.length, 0);
  const [termAt, accountAt] = [new Int32Array(size), new Int32Array(size)];
  let at = 0;
  terms.forEach(({ accounts }, index) => {
    for (const account of accounts) {
      termAt[at] = index;
      accountAt[at] = account;
      at += 1;
    }
    accounts.length = 0;
  });
  // the ids go down the tree, so that one level after the other is in order
  for (const typeId of [1, 2, 3, 4]) {
    for (const [ancestor, position] of byAncestor(nodes, typeId, accountAt)) {
      const found = terms[termAt[position] ?? 0];
      if (found) yield [ancestor, found.kind, found.term, accountAt[position] ?? 0];
    }
  }
}

/** The positions in `accountAt` of the accounts below each ancestor of one level, ancestor by ancestor. */
function* byAncestor(nodes: Node[], typeId: number, accountAt: Int32Array): Generator<[number, number]> {
  const above = new Int32Array(nodes.length + 1);
  for (const node of nodes) above[node.id] = node.above.find((id) => nodes[id - 1]?.typeId === typeId) ?? 0;
  const positions = new Map(nodes.filter((node) => node.typeId === typeId).map(({ id }) => [id, [] as number[]]));
  accountAt.forEach((account, position) => positions.get(above[account] ?? 0)?.push(position));
  for (const [ancestor, list] of positions) for (const position of list) yield [ancestor, position];
}

function collect(nodes: Node[]): Term[] {
  const known = new Map<string, Term>();
  let id = 0;
  for (const person of people(nodes)) {
    id += 1;
    for (const { kind, term } of termsOf(searchable(person))) {
      const key = `${kind} ${term}`;
      const found = known.get(key);
      if (found) found.accounts.push(id);
      else known.set(key, { kind, term, accounts: [id] });
    }
  }
  // every letter is of the basic plane, so that this is the order of the bytes
  return [...known.values()].sort((a, b) => a.kind - b.kind || (a.term < b.term ? -1 : 1));
}

const searchable = (person: Person) => ({ address: person, phones: [{ number: person.phone, countryId: 840 }] });
