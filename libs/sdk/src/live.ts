import type { EventSourceMessage } from 'eventsource-parser';
import { EventSourceParserStream } from 'eventsource-parser/stream';

import type { paths } from './generated/schema.js';
import { MmsProblem } from './problem.js';
import type { Arguments } from './query.js';
import { queryOf } from './query.js';
import { pause } from './retry.js';
import type { Transport } from './transport.js';

/** The wait before a stream that was cut is opened again, until the server names another, in milliseconds. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/** A connection that says nothing for so long is dead: the server says something every 15 seconds. */
const SILENCE = 45_000;

/** What a block is called here that says where its reader stands, and nothing else: the parser drops it. */
const STANDING = 'standing';

/** An event, as lists and streams have it. */
export type EventRecord =
  paths['/event/event/events']['get']['responses'][200]['content']['application/json']['Records'][number];

type Query = NonNullable<paths['/event/event/stream']['get']['parameters']['query']>;

export interface LiveOptions {
  /** Which events; all that one may see by default. */
  query?: Omit<Query, 'LastEventId' | 'Ticket' | 'Seconds'>;

  /** Ends it: the iterator throws the reason of the signal. */
  signal?: AbortSignal;

  /** Where to go on: what `onPosition` was told last, also in another process. */
  after?: string;

  /** Told where one stands, before the event that leads there is given. */
  onPosition?: (position: string) => void;

  /** What was missed cannot be told any more: the list of events has it. */
  onReset?: () => void;
}

/** The events of a stream, without end. */
export async function* events(
  transport: Transport,
  { query, signal, after, onPosition, onReset }: LiveOptions = {},
): AsyncGenerator<EventRecord, void> {
  const options = { query: query as Arguments | undefined, signal, after };
  for await (const { event = 'message', data, id } of messages(transport, '/event/event/stream', options)) {
    if (id !== undefined) onPosition?.(id);
    if (event === 'reset') onReset?.();
    if (event === 'event' || event === 'message') yield JSON.parse(data) as EventRecord;
  }
}

interface Reading {
  query?: Arguments;
  signal?: AbortSignal;
  after?: string;
}

/** The messages of a stream of events, without end: one that is cut is opened again, and goes on where it was. */
export async function* messages(
  transport: Transport,
  path: string,
  { query = {}, signal, after = '' }: Reading = {},
): AsyncGenerator<EventSourceMessage, void> {
  let last = after;
  let wait = FIRST_WAIT;
  for (let failed = 0; ; failed += 1) {
    try {
      for await (const message of connection(transport, path, query, last, signal, (told) => (wait = told))) {
        failed = -1;
        last = message.id ?? last;
        if (message.event !== STANDING) yield message;
      }
    } catch (error) {
      const isRefusal = error instanceof MmsProblem && error.status < 500 && error.status !== 429;
      if (signal?.aborted || isRefusal) throw error;
    }
    const longer = Math.min(wait * 2 ** Math.max(0, failed), LONGEST_WAIT);
    await pause(longer * (0.75 + Math.random() / 2), signal);
  }
}

async function* connection(
  transport: Transport,
  path: string,
  query: Arguments,
  last: string,
  signal: AbortSignal | undefined,
  onRetry: (milliseconds: number) => void,
): AsyncGenerator<EventSourceMessage, void> {
  const args = queryOf(query);
  const url = await transport.urlOf(args.size > 0 ? `${path}?${args.toString()}` : path);
  const headers = { accept: 'text/event-stream', ...(last === '' ? {} : { 'last-event-id': last }) };
  const silent = new AbortController();
  const either = AbortSignal.any([silent.signal, ...(signal ? [signal] : [])]);
  let timer = setTimeout(() => silent.abort(), SILENCE);
  const heard = standings(() => {
    clearTimeout(timer);
    timer = setTimeout(() => silent.abort(), SILENCE);
  });
  try {
    const response = await transport.send(url, { headers, signal: either });
    if (!response.ok || response.body === null) throw await MmsProblem.of(response);
    const text = response.body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>);
    const reader = text.pipeThrough(heard).pipeThrough(new EventSourceParserStream({ onRetry })).getReader();
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        yield value;
      }
    } finally {
      await reader.cancel().catch(() => undefined);
    }
  } finally {
    clearTimeout(timer);
    // whatever the streams between make of it, nothing stays open
    silent.abort();
  }
}

/** Whole blocks, each of which is a message where it has an `id`; tells of each chunk. */
function standings(onChunk: () => void): TransformStream<string, string> {
  let rest = '';
  return new TransformStream({
    transform(chunk, controller) {
      onChunk();
      const blocks = (rest + chunk).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const stands = /^id:/m.test(block) && !/^data:/m.test(block);
        controller.enqueue(stands ? `${block}\nevent: ${STANDING}\ndata: 1\n\n` : `${block}\n\n`);
      }
    },
  });
}
