import { Inject, Injectable } from '@nestjs/common';
import type { ThrottlerStorage } from '@nestjs/throttler';
import { InjectThrottlerStorage } from '@nestjs/throttler';
import type { Environment } from '@app/server';
import { ENVIRONMENT, networkOf, TooMany } from '@app/server';
import { LRUCache } from 'lru-cache';

const MINUTE = 60_000;

/** How many wrong keys of one file a minute all addresses have together. */
const PER_FILE = 100;

/**
 * Counts wrong keys, by address and by file, in Redis where it is configured. An address that has been wrong too often
 * waits; while a file is guessed at from many addresses, those that have been wrong wait, and nobody else.
 */
@Injectable()
export class KeyGuesses {
  private readonly shut = new LRUCache<string, true>({ max: 100_000, ttl: MINUTE });
  private readonly limit: number;

  constructor(
    @InjectThrottlerStorage() private readonly storage: ThrottlerStorage,
    @Inject(ENVIRONMENT) { MMS_KEY_LIMIT }: Environment,
  ) {
    this.limit = MMS_KEY_LIMIT;
  }

  /** Throws 429 for an address that has to wait. */
  assertOpen(address: string, storeId: number): void {
    const network = networkOf(address);
    if (this.shut.has(network)) throw tooMany(this.shut.getRemainingTTL(network), this.limit);
    const guess = `${network} ${storeId}`;
    if (this.shut.has(guess)) throw tooMany(this.shut.getRemainingTTL(guess), PER_FILE);
  }

  /** A key was wrong. */
  async wrong(address: string, storeId: number): Promise<void> {
    const network = networkOf(address);
    if (await this.isOver(`address:${network}`, this.limit)) this.shut.set(network, true);
    if (await this.isOver(`file:${storeId}`, PER_FILE)) this.shut.set(`${network} ${storeId}`, true);
  }

  private async isOver(what: string, limit: number): Promise<boolean> {
    const { totalHits } = await this.storage.increment(`mms:keys:${what}`, MINUTE, limit, MINUTE, 'keys');
    return totalHits >= limit;
  }
}

const tooMany = (milliseconds: number, limit: number) =>
  new TooMany('Too many wrong keys; wait a while', Math.max(1, Math.ceil(milliseconds / 1000)), limit);
