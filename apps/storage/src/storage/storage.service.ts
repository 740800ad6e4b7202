import { ConflictException, Injectable } from '@nestjs/common';
import type { Caller } from '@app/access';
import { Database, Event, Store } from '@app/database';
import { removeFiles } from '@app/files';

import { FilesInReach } from './files-in-reach.js';
import { KeyedFiles } from './keys/keyed-files.js';
import type { StoresQuery } from './storage.dto.js';

const USUAL = 10;

/** What is known of stored files. */
@Injectable()
export class StorageService {
  constructor(
    private readonly database: Database,
    private readonly reach: FilesInReach,
    private readonly keyed: KeyedFiles,
  ) {}

  async list(caller: Caller, query: StoresQuery): Promise<Store[]> {
    const { PK_Account: accountId = caller.accountId, Start = 0, Count = USUAL, Sort } = query;
    const found = await this.reach.of(caller, accountId, 'view_files');
    const asked: Partial<Record<keyof Store, unknown>> = {
      tags: query.Tags,
      format: query.Format?.toLowerCase(),
      version: query.Version,
      size: query.Filesize,
      md5: query.Md5?.toLowerCase(),
      filename: query.Filename,
      storageTypeId: query.PK_StorageType,
      deviceId: query.PK_Device,
    };
    for (const [column, value] of Object.entries(asked)) {
      if (value !== undefined) found.andWhere(`s.${column} = :${column}`, { [column]: value });
    }
    if (Count === 0) return [];
    return found
      .orderBy('s.id', Sort === 'Asc' ? 'ASC' : 'DESC')
      .offset(Start)
      .limit(Count)
      .getMany();
  }

  async remove(caller: Caller, id: number, key: string, address: string): Promise<void> {
    const file = await this.reach.get(caller, id, 'delete_files');
    await this.keyed.assertKey(file, key, address);
    await this.database.write(async (db) => {
      if (await db.existsBy(Event, { storeId: id, locked: true })) {
        throw new ConflictException('Its event is locked: unlock it first');
      }
      await removeFiles(db, [file]);
      const subject = `file ${id}`;
      db.record({ actor: caller, action: 'deleteFile', accountId: file.accountId, subject });
    });
  }
}
