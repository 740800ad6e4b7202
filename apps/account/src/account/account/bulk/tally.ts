import type { ProblemItem, RawRecord } from '@app/server';
import { RowErrors } from '@app/server';

import type { ImportResultView } from './bulk.dto.js';

const lengthOf = (list: unknown) => (Array.isArray(list) ? list.length : 0);

/** What an import has found. */
export class Tally {
  imported = 0;
  private accounts = 0;
  private users = 0;
  private installations = 0;
  private readonly errors = new RowErrors();

  get refused(): number {
    return this.errors.refused;
  }

  count({ Users, Installations }: RawRecord): void {
    this.accounts += 1;
    this.users += lengthOf(Users);
    this.installations += lengthOf(Installations);
  }

  refuse(number: number, items: ProblemItem[]): void {
    this.errors.refuse(number, items);
  }

  /** Takes over what a part of the import has found. */
  add({ imported, errors }: Tally): void {
    this.imported += imported;
    this.errors.add(errors);
  }

  /** The same as arguments that were refused. */
  problems(): ProblemItem[] {
    return this.errors.problems('Account');
  }

  result(): ImportResultView {
    return {
      Accounts: this.accounts,
      Users: this.users,
      Installations: this.installations,
      Imported: this.imported,
      Refused: this.refused,
      Errors: this.errors.list().map(({ number, name, detail }) => ({ Account: number, Name: name, Detail: detail })),
    };
  }
}
