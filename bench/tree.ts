import { city, firstName, lastName, state, street } from './names.js';
import { random } from './random.js';

export const ACCOUNTS = 1_000_000;
const OEMS = 2;
const DISTRIBUTORS = 8;
/** The end users of the first dealer. */
const BIGGEST = 50_000;
const SMALLEST = 500;
const LARGEST = 20_000;

/** An account of the tree, as the tables will hold it. */
export interface Node {
  id: number;
  typeId: number;
  /** The direct one first. */
  above: number[];
}

export interface Person {
  firstName: string;
  lastName: string;
  company: string;
  address1: string;
  address2: string;
  city: string;
  state: string;
  postalCode: string;
  phone: string;
}

/** Master, OEMs, distributors, dealers, end users: the ids go down the tree, those of a dealer's end users in a row. */
export function plant(): Node[] {
  const next = random(1);
  const nodes: Node[] = [];
  const add = (typeId: number, parent?: Node): Node => {
    const node = { id: nodes.length + 1, typeId, above: parent ? [parent.id, ...parent.above] : [] };
    nodes.push(node);
    return node;
  };
  const master = add(1);
  const oems = Array.from({ length: OEMS }, () => add(2, master));
  const distributors = Array.from({ length: DISTRIBUTORS }, (_, n) => add(3, oems[n % OEMS]));

  const sizes = [BIGGEST];
  for (let left = ACCOUNTS - nodes.length - BIGGEST - 1; left > 0;) {
    // small dealers are many, large ones few
    const size = Math.round(SMALLEST * (LARGEST / SMALLEST) ** next());
    const last = left - size - 1 < SMALLEST + 1;
    sizes.push(last ? left - 1 : size);
    left -= last ? left : size + 1;
  }
  const dealers = sizes.map((_, n) => add(4, distributors[n % DISTRIBUTORS]));
  dealers.forEach((dealer, n) => {
    for (let count = 0; count < (sizes[n] ?? 0); count += 1) add(5, dealer);
  });
  return nodes;
}

/** Who the accounts are, in their order; most of a dealer's end users live in the dealer's state. */
export function* people(nodes: Node[]): Generator<Person> {
  const next = random(2);
  const homes = new Map<number, string>();
  for (const { id, typeId, above } of nodes) {
    const home = homes.get(above[0] ?? 0);
    const inState = home !== undefined && next() < 0.8 ? home : state(next());
    if (typeId < 5) homes.set(id, inState);
    const inCity = city(next());
    yield {
      firstName: next() < 0.04 ? `${firstName(next())} ${firstName(next())}` : firstName(next()),
      lastName: next() < 0.03 ? `${lastName(next())}-${lastName(next())}` : lastName(next()),
      company: typeId < 5 ? `${lastName(next())} Inc` : '',
      address1: `${Math.ceil(9999 * next() ** 2)} ${street(next())}`,
      address2: next() < 0.15 ? `Apt ${Math.ceil(40 * next())}` : '',
      city: inCity,
      state: inState,
      postalCode: postalCode(inCity, inState, next()),
      phone: `${200 + (hashed(inState + inCity) % 700)}-${digits(next(), 3)}-${digits(next(), 4)}`,
    };
  }
}

const digits = (share: number, count: number) => String(Math.floor(share * 10 ** count)).padStart(count, '0');

/** A city has twenty of them. */
const postalCode = (inCity: string, inState: string, share: number) =>
  String(10_000 + ((hashed(inCity + inState) + Math.floor(20 * share)) % 89_000));

const hashed = (text: string): number => {
  let sum = 7;
  for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) >>> 0;
  return sum;
};
