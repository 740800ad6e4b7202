import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';

import { eventually } from './eventually.js';

export interface Message {
  id: string;
  type: string;
  data: string;
}

/** A reader of a stream of events, as browsers read it. */
export interface EventStream {
  status: number;
  headers: IncomingMessage['headers'];
  messages: Message[];
  /** PK_Event of each message, in the order in which they came. */
  ids(): number[];
  /** All that was sent, as it was sent. */
  text(): string;
  /** What a browser would come back with. */
  lastId: string;
  ended: boolean;
  /** The reader reads no more, or again. */
  pause(): void;
  resume(): void;
  close(): void;
  /** Until there are so many messages. */
  until(count: number): Promise<void>;
  untilEnded(within?: number): Promise<void>;
}

export function listen(url: string, headers: Record<string, string> = {}): Promise<EventStream> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { headers, agent: false }, (response) =>
      resolve(reading(response, () => asked.destroy())),
    );
    asked.once('error', reject).end();
  });
}

function reading(response: IncomingMessage, close: () => void): EventStream {
  let all = '';
  let rest = '';
  const stream: EventStream = {
    status: response.statusCode ?? 0,
    headers: response.headers,
    messages: [],
    ids: () => stream.messages.filter(({ type }) => type === 'message').map(({ data }) => idIn(data)),
    text: () => all,
    lastId: '',
    ended: false,
    pause: () => response.pause(),
    resume: () => response.resume(),
    close,
    until: (count) =>
      eventually(async () => {
        if (stream.messages.length < count) throw new Error(`${stream.messages.length} of ${count} messages came`);
      }, 15_000),
    untilEnded: (within = 5000) =>
      eventually(async () => {
        if (!stream.ended) throw new Error('the stream goes on');
      }, within),
  };
  response.setEncoding('utf8');
  response.on('data', (chunk: string) => {
    all += chunk;
    const blocks = (rest + chunk).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) read(block, stream);
  });
  response.on('error', () => undefined);
  response.on('close', () => (stream.ended = true));
  return stream;
}

const idIn = (data: string) => (JSON.parse(data) as { PK_Event: number }).PK_Event;

function read(block: string, stream: EventStream): void {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)];
    }),
  );
  stream.lastId = fields.get('id') ?? stream.lastId;
  const data = fields.get('data');
  if (data !== undefined) stream.messages.push({ id: stream.lastId, type: fields.get('event') ?? 'message', data });
}
