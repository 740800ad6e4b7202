import type { Asked } from './asked.js';
import type { Incoming } from './incoming.js';

/** Pages of gateways elsewhere than on the relay's own host: their scripts are kept from what is served there. */
const SANDBOX = 'sandbox allow-scripts allow-forms';

const CORS = /^access-control-/i;

/** Adds what we say to browsers about an answer of a gateway, and takes out what it must not say of that itself. */
export function shownHeaders(headers: string[], incoming: Incoming, asked: Asked): void {
  if (!incoming.relayHost) headers.push('content-security-policy', SANDBOX);
  const ours = incoming.cors();
  const allowed = ours['access-control-allow-origin'] !== undefined;
  // which pages may read it is said by the operator, where an operator has said so, and by nobody where cookies decide
  if (allowed || asked.byCookie) drop(headers, CORS);
  if (!allowed) return;
  for (const [name, value] of Object.entries(ours)) {
    if (CORS.test(name) || name === 'vary') headers.push(name, String(value));
  }
}

function drop(headers: string[], names: RegExp): void {
  for (let at = headers.length - 2; at >= 0; at -= 2) if (names.test(headers[at] ?? '')) headers.splice(at, 2);
}
