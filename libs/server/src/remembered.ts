import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { LRUCache } from 'lru-cache';

/** So many different ones of a request are remembered: some megabytes at most. */
const MOST = 5000;

/** Characters of the longest one that is. */
const LONGEST = 500;

/**
 * Checks the same arguments once: they come again and again, with each look of a program that waits for news. What was
 * refused is checked again. Nobody may change what comes out of it, since others get it, too.
 */
export class Remembered implements PipeTransform {
  private readonly known = new LRUCache<string, object>({ max: MOST });

  constructor(private readonly check: PipeTransform<unknown, Promise<unknown>>) {}

  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const text = JSON.stringify(value);
    return this.known.get(text) ?? this.first(text, value, metadata);
  }

  private async first(text: string, value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const checked = await this.check.transform(value, metadata);
    if (typeof checked !== 'object' || checked === null || text.length > LONGEST) return checked;
    this.known.set(text, frozen(checked));
    return checked;
  }
}

function frozen<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) frozen(part as object);
  return Object.freeze(value);
}
