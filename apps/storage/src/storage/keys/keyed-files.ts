import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common';
import { byId, Database, Store } from '@app/database';
import { isSame } from '@app/identity';

import { KeyGuesses } from './key-guesses.js';

/** Files by their keys: whoever has the key of a file may read it. */
@Injectable()
export class KeyedFiles {
  private readonly byId: (id: number) => Promise<Store | null>;

  constructor(
    database: Database,
    private readonly guesses: KeyGuesses,
  ) {
    this.byId = byId(database, Store);
  }

  /** Throws 404 for a file that there is not, 403 for a wrong key. */
  async get(id: number, key: string, address: string): Promise<Store> {
    this.guesses.assertOpen(address, id);
    const file = await this.byId(id);
    if (!file) throw noFile(id);
    await this.assertKey(file, key, address);
    return file;
  }

  async assertKey(file: Store, key: string, address: string): Promise<void> {
    this.guesses.assertOpen(address, file.id);
    if (isSame(key, file.key)) return;
    await this.guesses.wrong(address, file.id);
    throw new ForbiddenException('That is not the key of the file');
  }
}

export const noFile = (id: number) => new NotFoundException(`No file ${id}`);
