import { createHash, randomBytes } from 'node:crypto';

import type { Database } from '@app/database';
import { Store, StoreStatistics } from '@app/database';

import type { Deed, Scene } from './scene.js';

const OTHER = 5;

interface Answered {
  id: number;
  key: string;
  md5: string;
}

const md5Of = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

/** Files that the gateway stores, and of which the owner deletes every third: whole or not at all, and counted. */
export class StoringFiles implements Deed {
  done = 0;
  private readonly kept = new Map<number, Answered>();
  private readonly removed = new Set<number>();
  private owner = '';
  private fresh: Answered[] = [];

  constructor(private readonly scene: Scene) {}

  async work(): Promise<void> {
    const { scene } = this;
    const bytes = randomBytes(1 + ((scene.next() * 7919) % 300_000));
    const md5 = md5Of(bytes);
    const path = `/storage/storage/store?PK_StorageType=${OTHER}&Format=bin&Filename=${md5}.bin&Md5=${md5}&Filesize=${bytes.length}`;
    const headers = { ...scene.gateway, 'content-type': 'application/octet-stream' };
    const stored = await scene.ask(path, { method: 'POST', headers, body: bytes });
    if (stored.status !== 201) return;
    const { PK_Store: id, Key: key } = (await stored.json()) as { PK_Store: number; Key: string };
    this.kept.set(id, { id, key, md5 });
    this.fresh.push({ id, key, md5 });
    this.done += 1;
    if (this.done % 3 === 0) await this.remove(id, key);
  }

  async left({ reading: { manager } }: Database): Promise<void> {
    const rows = await manager.findBy(Store, { accountId: this.scene.home.id });
    const ids = new Set(rows.map(({ id }) => id));
    expect([...this.kept.keys()].filter((id) => !ids.has(id) && !this.removed.has(id))).toEqual([]);
    const statistics = await manager.findOneBy(StoreStatistics, {
      accountId: this.scene.home.id,
      storageTypeId: OTHER,
    });
    const bytes = rows.reduce((sum, { size }) => sum + size, 0);
    expect([statistics?.files ?? 0, statistics?.bytes ?? 0]).toEqual([rows.length, bytes]);
    // what was deleted without an answer is gone, or not
    for (const id of this.kept.keys()) if (!ids.has(id)) this.kept.delete(id);
  }

  /** Those of this round, as they were sent. */
  async back(): Promise<void> {
    this.owner = await this.scene.sessionOf(this.scene.owner);
    for (const { id, key, md5 } of this.fresh.splice(0)) {
      const found = await this.scene.ask(`/storage/storage/store/${id}/archive?Key=${key}`);
      if (!this.kept.has(id)) expect([id, found.status]).toEqual([id, 404]);
      else expect([id, md5Of(new Uint8Array(await found.arrayBuffer()))]).toEqual([id, md5]);
    }
  }

  private async remove(id: number, key: string): Promise<void> {
    if (this.owner === '') this.owner = await this.scene.sessionOf(this.scene.owner);
    const path = `/storage/storage/store/${id}?Key=${key}`;
    this.removed.add(id);
    await this.scene.ask(path, { method: 'DELETE', headers: { MMSSession: this.owner } });
  }
}
