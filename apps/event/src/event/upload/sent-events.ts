import { Readable } from 'node:stream';

import { HttpException } from '@nestjs/common';
import { badArgument, BadArguments, BrokenFile, checked, ndjsonRows } from '@app/server';

import { isPlainEvent } from './plain-event.js';
import { PostEventBody } from './upload.dto.js';

/** How many events one request brings. */
const MOST = 1000;

/** As many bytes as other bodies have. */
const LARGEST = 1_048_576;

/** An event as it was sent, or what is wrong with it. */
export type Sent = PostEventBody | HttpException;

export interface SentEvents {
  events: Sent[];
  /** Many are answered one by one. */
  many: boolean;
}

/** One event, a list of them, or a file with one a line. Old gateways (`lenient`) send what nobody knows. */
export async function sentEvents(body: unknown, lenient: boolean): Promise<SentEvents> {
  if (body instanceof Readable) return { events: await ofLines(body, lenient), many: true };
  if (!Array.isArray(body)) return { events: [eventOf(body, lenient)], many: false };
  if (body.length > MOST) throw tooMany();
  return { events: body.map((each) => eventOf(each, lenient)), many: true };
}

function eventOf(body: unknown, lenient: boolean): Sent {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return badArgument('body', 'must be an object');
  if (isPlainEvent(body)) return body as PostEventBody;
  try {
    const { value, errors } = checked(PostEventBody, lenient ? withoutEmpty(body) : body, !lenient);
    return errors.length > 0 ? new BadArguments(errors) : value;
  } catch (error) {
    if (error instanceof RangeError) return badArgument('body', 'is nested too deeply');
    throw error;
  }
}

/** Old gateways send arguments without a value. */
export const withoutEmpty = (body: object): object =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''));

async function ofLines(stream: Readable, lenient: boolean): Promise<Sent[]> {
  const events: Sent[] = [];
  try {
    for await (const row of ndjsonRows(Readable.from(limited(stream)))) {
      if (events.length === MOST) throw tooMany();
      const { Error: broken } = row;
      events.push(typeof broken === 'string' ? badArgument('line', broken) : eventOf(row, lenient));
    }
  } catch (error) {
    throw error instanceof BrokenFile ? badArgument('body', error.message) : error;
  }
  return events;
}

async function* limited(stream: Readable): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += (chunk as Buffer).length;
    if (bytes > LARGEST) throw new HttpException(`The body is larger than ${LARGEST} bytes`, 413);
    yield chunk as Buffer;
  }
}

const tooMany = () => badArgument('body', `must have at most ${MOST} events`);
