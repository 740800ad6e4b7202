import { once } from 'node:events';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { request } from 'node:http';

/** An answer that is read by hand. */
export interface Answered {
  request: ClientRequest;
  response: IncomingMessage;
}

/** A request of its own connection, up to the headers of its answer. */
export async function ask(url: string, options: RequestOptions = {}, body?: string): Promise<Answered> {
  const asked = request(url, { agent: false, ...options });
  asked.end(body);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  // what breaks off is looked at by `whole`
  asked.on('error', () => undefined);
  response.on('error', () => undefined);
  return { request: asked, response };
}

/** The body, and whether it came to its end; one that was cut must not look whole. */
export async function whole(response: IncomingMessage): Promise<{ body: string; complete: boolean }> {
  const chunks: Buffer[] = [];
  response.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((resolve) => response.once('close', resolve));
  return { body: Buffer.concat(chunks).toString(), complete: response.complete };
}

/** The next piece of an answer. */
export async function piece(response: IncomingMessage): Promise<string> {
  const [chunk] = (await once(response, 'data')) as [Buffer];
  return chunk.toString();
}
