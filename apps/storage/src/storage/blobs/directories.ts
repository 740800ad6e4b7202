import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

import { LRUCache } from 'lru-cache';

/** Directories that are there after a loss of power, with the names in them. */
export class Directories {
  private readonly made = new LRUCache<string, Promise<void>>({ max: 100_000 });
  private readonly next = new Map<string, Promise<void>>();
  private readonly running = new Map<string, Promise<void>>();

  constructor(private readonly root: string) {}

  /** Makes the directory, once, and those above it. */
  make(directory: string): Promise<void> {
    const known = this.made.get(directory);
    if (known) return known;
    const made = this.create(directory);
    this.made.set(directory, made);
    made.catch(() => this.made.delete(directory));
    return made;
  }

  /** It is not there any more. */
  forget(directory: string): void {
    this.made.delete(directory);
  }

  /** Names that were given before the call stay. Those who ask while one is being written share the next turn. */
  sync(directory: string): Promise<void> {
    const waiting = this.next.get(directory);
    if (waiting) return waiting;
    const running = this.running.get(directory) ?? Promise.resolve();
    const turn = running
      .catch(() => undefined)
      .then(() => {
        this.next.delete(directory);
        const now = flush(directory).finally(
          () => this.running.get(directory) === turn && this.running.delete(directory),
        );
        return now;
      });
    this.next.set(directory, turn);
    this.running.set(directory, turn);
    return turn;
  }

  private async create(directory: string): Promise<void> {
    if (directory === this.root) return void (await mkdir(directory, { recursive: true }));
    const parent = dirname(directory);
    await this.make(parent);
    const first = await mkdir(directory, { recursive: true });
    if (first !== undefined) await this.sync(parent);
  }
}

async function flush(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
