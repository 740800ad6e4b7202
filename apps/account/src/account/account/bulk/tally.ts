import type { ProblemItem, RawRecord } from '@app/server';

import type { ImportErrorView, ImportResultView } from './bulk.dto.js';

/** How many things that are wrong are told. */
const MOST = 1000;

const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0);

/** What an import has found. */
export class Tally {
  imported = 0;
  refused = 0;
  private accounts = 0;
  private users = 0;
  private installations = 0;
  private readonly errors: ImportErrorView[] = [];

  count({ Users, Installations }: RawRecord): void {
    this.accounts += 1;
    this.users += lengthOf(Users);
    this.installations += lengthOf(Installations);
  }

  refuse(number: number, items: ProblemItem[]): void {
    this.refused += 1;
    for (const { name, detail } of items) {
      if (this.errors.length < MOST) this.errors.push({ Account: number, Name: name, Detail: detail });
    }
  }

  /** Takes over what a part of the import has found. */
  add({ imported, refused, errors }: Tally): void {
    this.imported += imported;
    this.refused += refused;
    this.errors.push(...errors.slice(0, MOST - this.errors.length));
  }

  /** The same as arguments that were refused. */
  problems(): ProblemItem[] {
    return this.inOrder().map(({ Account, Name, Detail }) => ({
      name: [`Account ${Account}`, Name].filter(Boolean).join('.'),
      detail: Detail,
    }));
  }

  /** What names are taken is found batch by batch, after the rest. */
  private inOrder(): ImportErrorView[] {
    return this.errors.sort((a, b) => a.Account - b.Account);
  }

  result(): ImportResultView {
    return {
      Accounts: this.accounts,
      Users: this.users,
      Installations: this.installations,
      Imported: this.imported,
      Refused: this.refused,
      Errors: this.inOrder(),
    };
  }
}
