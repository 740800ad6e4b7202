import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import { WebSocket } from 'ws';

import { obey } from '../child.js';

// Users of all kinds at once, in a process of their own, who come and go as they like.

export interface Traffic {
  /** Of the units' pages, without what follows the unit's number. */
  base: string;
  first: number;
  count: number;
  headers: Record<string, string>;
}

/** How it went: as it should, refused with a status, cut so that one sees it, or complete-looking and not complete. */
type Outcome = 'well' | 'refused' | 'cut' | 'false';

const counts: Record<string, Record<Outcome, number>> = {};
const agent = new Agent({ keepAlive: true });
const lanes: Promise<void>[] = [];
let going = true;

const up = (most: number) => Math.floor(Math.random() * most);

interface Ask {
  method?: string;
  path: string;
  /** Goes away after so many milliseconds. */
  leave?: number;
  /** Reads nothing. */
  deaf?: boolean;
  body?: number;
}

function ask(
  traffic: Traffic,
  { method = 'GET', path, leave, deaf, body }: Ask,
): Promise<{ outcome: Outcome; text: string }> {
  const url = `${traffic.base}/${traffic.first + up(traffic.count)}${path}`;
  return new Promise((resolve) => {
    const sent = request(url, {
      method,
      agent,
      headers: { ...traffic.headers, ...(body ? { 'content-length': body } : {}) },
    });
    const timer = leave === undefined ? undefined : setTimeout(() => end('well'), leave);
    let text = '';
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      if (leave !== undefined) sent.destroy();
      resolve({ outcome, text });
    };
    sent.on('error', () => end('cut'));
    sent.on('response', (response: IncomingMessage) => {
      let bytes = 0;
      const whole = response.headers['content-length'];
      response.on('error', () => end('cut'));
      response.on('close', () => end('cut'));
      if (deaf) return;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes < 10_000) text += chunk.toString();
      });
      response.on('end', () => {
        if (response.statusCode !== 200) end('refused');
        else end(response.complete && (whole === undefined || bytes === Number(whole)) ? 'well' : 'false');
      });
    });
    if (!body) return void sent.end();
    const chunk = Buffer.alloc(65_536, 'x');
    const more = (left: number): void => {
      if (sent.destroyed) return;
      if (left <= chunk.length) return void sent.end(chunk.subarray(0, left));
      if (sent.write(chunk)) more(left - chunk.length);
      else sent.once('drain', () => more(left - chunk.length));
    };
    more(body);
  });
}

function talk(traffic: Traffic, words: number): Promise<Outcome> {
  const url = `${traffic.base.replace('http:', 'ws:')}/${traffic.first + up(traffic.count)}/socket`;
  return new Promise((resolve) => {
    const socket = new WebSocket(url, { headers: traffic.headers });
    let heard = 0;
    socket.on('error', () => resolve('cut'));
    socket.on('unexpected-response', (_, response) => {
      response.destroy();
      resolve('refused');
    });
    socket.on('close', () => resolve(heard >= words ? 'well' : 'cut'));
    socket.on('open', () => socket.send('word 0'));
    socket.on('message', (data: Buffer) => {
      if (data.toString() !== `word ${heard}`) return resolve('false');
      heard += 1;
      if (heard < words) setTimeout(() => socket.send(`word ${heard}`), 50);
      // some hang up, some just go
      else if (Math.random() < 0.5) socket.close();
      else socket.terminate();
    });
  });
}

const kinds: Record<string, { lanes: number; rest: number; once: (traffic: Traffic) => Promise<Outcome> }> = {
  small: { lanes: 20, rest: 50, once: async (to) => (await ask(to, { path: '/small' })).outcome },
  download: { lanes: 4, rest: 500, once: async (to) => (await ask(to, { path: `/download/${1 + up(20e6)}` })).outcome },
  aborted: {
    lanes: 4,
    rest: 200,
    once: async (to) => (await ask(to, { path: '/download/200000000', leave: up(500) })).outcome,
  },
  stalled: {
    lanes: 4,
    rest: 100,
    once: async (to) => (await ask(to, { path: '/download/200000000', deaf: true, leave: up(10_000) })).outcome,
  },
  socket: { lanes: 10, rest: 200, once: (to) => talk(to, 1 + up(40)) },
  events: {
    lanes: 10,
    rest: 200,
    once: async (to) => (await ask(to, { path: '/events/50', ...(up(2) ? { leave: up(6000) } : {}) })).outcome,
  },
  poll: {
    lanes: 30,
    rest: 100,
    once: async (to) => (await ask(to, { path: '/poll/20', ...(up(3) ? {} : { leave: up(20_000) }) })).outcome,
  },
  upload: {
    lanes: 4,
    rest: 500,
    async once(to) {
      const body = 1 + up(5e6);
      const { outcome, text } = await ask(to, { method: 'POST', path: '/upload', body });
      return outcome === 'well' && text !== String(body) ? 'false' : outcome;
    },
  },
  'aborted upload': {
    lanes: 2,
    rest: 500,
    once: async (to) => (await ask(to, { method: 'POST', path: '/upload', body: 50e6, leave: up(300) })).outcome,
  },
};

obey({
  start(traffic: Traffic) {
    for (const [name, { lanes: count, rest, once }] of Object.entries(kinds)) {
      const counted = (counts[name] = { well: 0, refused: 0, cut: 0, false: 0 });
      for (let lane = 0; lane < count; lane += 1) {
        lanes.push(
          (async () => {
            while (going) {
              counted[await once(traffic)] += 1;
              await pause(rest * (0.5 + Math.random()));
            }
          })(),
        );
      }
    }
  },
  counts: () => counts,
  /** When the last one has gone. */
  async stop() {
    going = false;
    await Promise.all(lanes);
    agent.destroy();
    return counts;
  },
});
