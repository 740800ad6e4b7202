import { messages } from './live.js';
import { Transport } from './transport.js';

/** Answers one stream after the other; the last one goes on. */
function server(...streams: string[][]) {
  const asked: (string | null)[] = [];
  const fetch = async (request: Request) => {
    asked.push(request.headers.get('last-event-id'));
    const chunks = streams.shift();
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const chunk of chunks ?? []) controller.enqueue(new TextEncoder().encode(chunk));
        if (chunks) controller.close();
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  return { asked, transport: new Transport('http://localhost', null, { fetch }) };
}

describe('a stream that was cut', () => {
  it('goes on where its reader stood, also when that was told without a message', async () => {
    const { asked, transport } = server(
      ['retry: 1\n\nid: a\n', '\n'],
      [': still here\nid: b\n\nid: c\ndata: 1\n\n: still here\n\n'],
      ['id: d\nda', 'ta: 2\n\n: still here\nid: e\n\n'],
      ['id: f\ndata: 3\n\n'],
    );
    const told: string[] = [];
    for await (const { data } of messages(transport, '/event/event/stream')) {
      if (told.push(data) === 3) break;
    }

    expect(told).toEqual(['1', '2', '3']);
    expect(asked).toEqual([null, 'a', 'c', 'e']);
  });
});
