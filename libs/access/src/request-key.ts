import { createHmac } from 'node:crypto';
import { Readable } from 'node:stream';

import type { ExecutionContext, PipeTransform } from '@nestjs/common';
import { applyDecorators, BadRequestException, createParamDecorator, Inject, Injectable } from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import type { NamedRequest } from '@app/database';
import { requestKeyFrom } from '@app/identity';

import type { Caller } from './caller.js';
import { nameOf } from './caller.js';
import { SECRET } from './keys.js';

export type { NamedRequest };

const HEADER = 'Idempotency-Key';

/** As the draft of the IETF has it, in quotes; or without, as most programs send it. */
const PATTERN = /^(?:"([\x21\x23-\x5b\x5d-\x7e]{1,255})"|([\x21\x23-\x5b\x5d-\x7e]{1,255}))$/;

interface Request {
  method: string;
  url: string;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
  user?: Caller;
}

/** Who has another account asks for something else: what was made belongs to the old one. */
const senderOf = (caller: Caller) => `${nameOf(caller)} of account ${caller.accountId}`;

/** The name under which a request may come again, from its header; null when it has none. */
@Injectable()
class RequestKeyPipe implements PipeTransform<Request, NamedRequest | null> {
  private readonly secret: Buffer;

  constructor(@Inject(SECRET) secret: string) {
    this.secret = requestKeyFrom(secret);
  }

  transform({ method, url, headers, body, user }: Request): NamedRequest | null {
    const sent = headers[HEADER.toLowerCase()];
    if (sent === undefined) return null;
    const [, quoted, bare] = PATTERN.exec(String(sent)) ?? [];
    const key = quoted ?? bare;
    if (key === undefined) {
      throw new BadRequestException(`${HEADER} must be 1 to 255 visible ASCII characters, in quotes or without`);
    }
    // a file is not known yet: whoever reads it adds what it is
    const content = this.hash(method, url, body instanceof Readable ? '' : textOf(body));
    // of strangers nothing is known but what they ask for: the key of one is nothing to the other
    return { name: this.hash(user ? senderOf(user) : content, key), content };
  }

  private hash(...texts: string[]): string {
    return createHmac('sha256', this.secret).update(JSON.stringify(texts)).digest('hex');
  }
}

function textOf(body: unknown): string {
  try {
    return JSON.stringify(body ?? null);
  } catch (error) {
    throw error instanceof RangeError ? new BadRequestException('The body is nested too deeply') : error;
  }
}

const requestKey = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest(),
  [
    (target, method) => {
      const descriptor = Object.getOwnPropertyDescriptor(target, method as string);
      if (!descriptor) throw new Error('Only a method has arguments');
      const documented = applyDecorators(
        ApiExtension('x-done-once', true),
        ApiHeader({
          name: HEADER,
          required: false,
          description:
            'A name of the request, new for each one, such as a UUID. Sent again with the same, within a day, it is not done twice and is answered as the first time.',
          schema: { type: 'string', minLength: 1, maxLength: 257, pattern: '^[!-~]+$' },
        }),
      );
      documented(target, method as string, descriptor);
    },
  ],
);

/** The request is done once, however often it comes with the same key: what the handler hands to `writeOnce`. */
export const RequestKey = () => requestKey(RequestKeyPipe);

/** The name of a request, once it is known what has come as its file. */
export const withFile = (request: NamedRequest | null, ...file: string[]): NamedRequest | null =>
  request && { ...request, content: createHmac('sha256', request.content).update(JSON.stringify(file)).digest('hex') };
