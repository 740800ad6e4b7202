import { MmsProblem } from './problem.js';
import type { Transport } from './transport.js';

/** As the platform's `fetch`, of what stands at a gateway: `relayed('/data_request?id=sdata')`. */
export type Relayed = (path: string, init?: RequestInit) => Promise<Response>;

/** What reaches a gateway through the relay. The answer is the gateway's own, whatever it is; a relay that has no tunnel answers 503. */
export function relayTo(transport: Transport, device: number, server: () => Promise<string>): Relayed {
  return async (path, init) => {
    const root = new URL(await transport.urlOf(`/relay/relay/relay/device/${device}/`, await server())).href;
    const url = new URL(root + path.replace(/^\//, '')).href;
    if (!url.startsWith(root)) throw new TypeError('The path leads out of the gateway');
    // a gateway may have done what it does not answer: nothing is sent twice
    const response = await transport.sendOnce(url, init);
    // browsers do not tell where a redirect leads
    if (response.type === 'opaqueredirect') throw await MmsProblem.of(response);
    return response;
  };
}
