import type { OnModuleInit } from '@nestjs/common';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Store } from '@app/database';
import { Database } from '@app/database';
import type { Environment } from '@app/server';
import { ENVIRONMENT, gauge } from '@app/server';
import { LRUCache } from 'lru-cache';

import { besides, Blobs, NoBlob } from '../blobs/blobs.js';
import { toldByStorage } from '../blobs/told-by-storage.js';
import { noFile } from '../keys/keyed-files.js';
import { Beginning } from './beginning.js';
import type { Box } from './boxes.js';
import { nameOf } from './boxes.js';
import { Films } from './films.js';
import { Maker } from './maker.js';
import { Present } from './present.js';
import { Unreadable } from './unreadable.js';

/** Minutes in which it is known why a file has no thumbnail: what it holds never changes, what this machine can read may. */
const REMEMBERED = 10 * 60_000;

/** Thumbnails of files: made when they are asked for, once, and kept beside the file. */
@Injectable()
export class ThumbnailService implements OnModuleInit {
  private readonly log = new Logger(ThumbnailService.name);
  private readonly films: Films;
  private readonly maker: Maker;
  private readonly making = new Map<string, Promise<Buffer>>();
  private readonly present: Present;
  private readonly hopeless = new LRUCache<string, Unreadable>({ max: 10_000, ttl: REMEMBERED });

  constructor(
    database: Database,
    private readonly blobs: Blobs,
    @Inject(ENVIRONMENT) { MMS_FFMPEG }: Environment,
  ) {
    this.films = new Films(MMS_FFMPEG);
    this.maker = new Maker(this.films);
    this.present = new Present(database);
  }

  onModuleInit(): void {
    void this.films.tidy().catch(() => undefined); // it is only tidy
    gauge('mms_thumbnails_waiting', 'Thumbnails that wait to be made', () => this.maker.waiting);
  }

  /** A JPEG that goes into the box; throws `Unreadable` where the file shows nothing. */
  async get(file: Store, box: Box): Promise<Buffer> {
    const place = besides(file.path, `${nameOf(box)}.jpg`);
    return this.making.get(place) ?? (await this.kept(place)) ?? this.makeOnce(file, box, place);
  }

  private makeOnce(file: Store, box: Box, place: string): Promise<Buffer> {
    const present = this.making.get(place);
    if (present) return present;
    const made = this.make(file, box);
    this.making.set(place, made);
    const end = () => void this.making.delete(place);
    // those who ask until it lies there are answered with the same one
    made.then((jpeg) => this.keep(file, place, jpeg)).then(end, end);
    return made;
  }

  private async make(file: Store, box: Box): Promise<Buffer> {
    const known = this.hopeless.get(file.path);
    if (known) throw known;
    try {
      return await this.maker.make(new Beginning(this.blobs, file.path, file.size), box);
    } catch (error) {
      if (error instanceof NoBlob) throw noFile(file.id);
      if (error instanceof Unreadable) this.hopeless.set(file.path, error);
      throw toldByStorage(error);
    }
  }

  /** One that is not whole, after a loss of power, is made anew. */
  private async kept(place: string): Promise<Buffer | null> {
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of await this.blobs.open(place)) chunks.push(chunk as Buffer);
      const jpeg = Buffer.concat(chunks);
      return jpeg.length > 2 && jpeg.readUInt16BE(jpeg.length - 2) === END_OF_JPEG ? jpeg : null;
    } catch (error) {
      if (error instanceof NoBlob) return null;
      throw toldByStorage(error);
    }
  }

  /** A storage that is full, or out of reach, costs no answer. */
  private async keep(file: Store, place: string, jpeg: Buffer): Promise<void> {
    try {
      await this.blobs.put(place, once(jpeg), { durable: false });
      // whoever deleted the file meanwhile has found no thumbnail
      if (!(await this.present.has(file.id))) await this.blobs.remove(place);
    } catch (error) {
      this.log.warn(`A thumbnail is not kept: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }
}

const END_OF_JPEG = 0xffd9;

async function* once(bytes: Buffer) {
  yield await Promise.resolve(bytes);
}
