import type { Caller } from '@app/access';
import type { Argument, Database } from '@app/database';

import type {
  ListAccountsQuery,
  SearchAccountsQuery,
} from '../apps/account/src/account/account/accounts/accounts.dto.js';
import { AccountsService } from '../apps/account/src/account/account/accounts/accounts.service.js';
import { random } from './random.js';
import type { Node, Person } from './tree.js';
import { people, plant } from './tree.js';

/** A request as a dealer makes it: a search, or a page of the accounts. */
export type Asked = { search: SearchAccountsQuery } | { list: ListAccountsQuery };

export interface Statement {
  sql: string;
  args: Argument[];
}

const PAGE = 50;

/** So many requests of each kind in turn, for people who are there below the first dealer. */
export function questions(count: number): Asked[] {
  const next = random(4);
  const nodes = plant();
  const there = below(nodes);
  const letters = (name: string) => name.slice(0, 3 + Math.floor(3 * next()));
  const kinds: ((person: Person) => Asked)[] = [
    ({ firstName, lastName }) => ({ search: { FirstName: firstName, LastName: lastName } }),
    ({ lastName }) => ({ search: { LastName: letters(lastName) } }),
    ({ phone }) => ({ search: { Phone: phone.slice(0, 7 + Math.floor(6 * next())) } }),
    ({ address1 }) => ({ search: { Address1: address1.split(' ')[1] } }),
    ({ city }) => ({ search: { City: city } }),
    // the first pages more often than the last
    () => ({
      list: { OrderBy: 'LastName', Limit: PAGE, Start: PAGE * Math.floor((there.length / PAGE) * next() ** 4) },
    }),
  ];
  return Array.from({ length: count }, (_, n) => {
    const person = there[Math.floor(there.length * next())];
    const ask = kinds[n % kinds.length];
    if (!person || !ask) throw new Error('nobody is there');
    return ask(person);
  });
}

function below(nodes: Node[]): Person[] {
  const dealer = nodes.find(({ typeId }) => typeId === 4)?.id;
  const first = nodes.findIndex(({ typeId }) => typeId === 5);
  const past = nodes.findIndex(({ typeId, above }) => typeId === 5 && above[0] !== dealer);
  const found: Person[] = [];
  let at = 0;
  for (const person of people(nodes)) {
    if (at >= past) break;
    if (at >= first) found.push(person);
    at += 1;
  }
  return found;
}

export const pathOf = (asked: Asked, account: number): string => {
  const [path, query] =
    'search' in asked
      ? ['/account/account/accounts', asked.search]
      : [`/account/account/account/${account}/accounts`, asked.list];
  return `${path}?${new URLSearchParams(query as Record<string, string>).toString()}`;
};

/** The statement that the server runs for it. */
export async function statementOf(asked: Asked, accountId: number): Promise<Statement> {
  let statement: Statement | undefined;
  const database = {
    select: (sql: string, args: Argument[]) => {
      statement = { sql, args };
      return Promise.resolve([]);
    },
  };
  const scope = { check: () => Promise.resolve() };
  const service = new AccountsService(null as never, database as unknown as Database, scope as never);
  const caller = { accountId } as Caller;
  if ('search' in asked) await service.search(caller, asked.search);
  else await service.list(caller, accountId, asked.list);
  if (!statement) throw new Error('It asks the database nothing');
  return statement;
}
