import type { Random } from './random.js';

/** Names to log in with, none of them given twice. */
export class Usernames {
  private readonly taken = new Map<string, number>();

  take(wanted: string): string {
    const before = this.taken.get(wanted) ?? 0;
    this.taken.set(wanted, before + 1);
    return before === 0 ? wanted : `${wanted}${before + 1}`;
  }
}

/** An address at which nobody can be reached. */
export const emailOf = (random: Random, username: string): string =>
  `${username}@${random.pick(['example.com', 'example.org', 'example.net'])}`;
