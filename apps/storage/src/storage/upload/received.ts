import { HttpException } from '@nestjs/common';
import { badArgument } from '@app/server';

import type { Kind } from './kinds.js';
import { HEAD, kindOf } from './kinds.js';

/** The bytes of a file as they come, up to so many; its first ones are kept, to tell what it is. */
export class Received implements AsyncIterable<Uint8Array> {
  private head = Buffer.alloc(0);

  constructor(
    private readonly data: AsyncIterable<Uint8Array>,
    private readonly tooMany: () => Error,
    private readonly most: number,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    let size = 0;
    try {
      for await (const chunk of this.data) {
        size += chunk.length;
        if (size > this.most) throw this.tooMany();
        if (this.head.length < HEAD) this.head = Buffer.concat([this.head, chunk.subarray(0, HEAD)]);
        yield chunk;
      }
    } catch (error) {
      // whatever else goes wrong here comes from where the bytes do: a connection that is lost, a form that ends too early
      throw error instanceof HttpException ? error : badArgument('Data', 'has broken off');
    }
  }

  kind(): Kind | null {
    return kindOf(this.head);
  }
}
