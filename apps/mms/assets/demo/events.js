/** What has happened in an account: the latest, and then each event as it comes. */
import { as, Refused } from './mms.js';

/** How many are shown. */
const MOST = 12;

/** Milliseconds before a stream that has ended is asked for again. */
const PAUSE = 3000;

/** Shows the latest events, and goes on until it is stopped; `show` is told all of them, the newest first. */
export function followEvents(session, account, { show, note }) {
  const stopped = new AbortController();
  void follow(session, account, show, note, stopped.signal);
  return { stop: () => stopped.abort() };
}

async function follow(session, account, show, note, signal) {
  const known = new Map();
  const request = (path, options) => as(session)(path, { ...options, signal });
  const add = (records) => {
    for (const record of records) known.set(record.PK_Event, record);
    const newest = [...known.values()].sort(byTime).slice(0, MOST);
    known.clear();
    for (const record of newest) known.set(record.PK_Event, record);
    show(newest);
  };
  const ofGateways = new URLSearchParams({ PK_Account: account, Gateway: '*', User: 0 });
  let last;
  while (!signal.aborted) {
    try {
      const headers = last === undefined ? {} : { 'last-event-id': last };
      // first the stream, so that nothing happens unseen between the two
      const stream = await request(`/event/event/stream?${ofGateways}`, { headers });
      const listed = await request(`/event/event/events?${ofGateways}&Count=${MOST}`);
      note('');
      add((await listed.json()).Records);
      for await (const { id, data } of messagesOf(stream.body)) {
        last = id ?? last;
        const record = data === '' ? {} : JSON.parse(data);
        if (record.PK_Event) add([record]);
      }
    } catch (error) {
      if (signal.aborted) return;
      note(reason(error));
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

const byTime = (a, b) => b.Timestamp - a.Timestamp || b.PK_Event - a.PK_Event;

function reason(error) {
  if (!(error instanceof Refused)) return '';
  return error.status === 403 || error.status === 404 ? 'This user may not see what happens here.' : error.message;
}

/** The messages of a stream of server-sent events. */
async function* messagesOf(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    text += value;
    const messages = text.split('\n\n');
    text = messages.pop();
    for (const message of messages) {
      const fields = message.split('\n').map((line) => /^(\w+): ?(.*)$/.exec(line) ?? []);
      const field = (name) => fields.filter(([, found]) => found === name).map(([, , each]) => each);
      const data = field('data').join('\n');
      yield { id: field('id').at(-1), data };
    }
  }
}
