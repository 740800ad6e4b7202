import type { Transport } from './transport.js';

/** As the platform's `fetch`, of what stands at a gateway: `relayed('/data_request?id=sdata')`. */
export type Relayed = (path: string, init?: RequestInit) => Promise<Response>;

/** What reaches a gateway through the relay. The answer is the gateway's own, whatever it is; a relay that has no tunnel answers 503. */
export function relayTo(transport: Transport, device: number, server: () => Promise<string>): Relayed {
  return async (path, init) => {
    const forward = path.startsWith('/') ? path : `/${path}`;
    const url = await transport.urlOf(`/relay/relay/relay/device/${device}${forward}`, await server());
    const request = new Request(url, init);
    // a gateway may have done what it does not answer: nothing is sent twice
    return transport.sendOnce(request);
  };
}
