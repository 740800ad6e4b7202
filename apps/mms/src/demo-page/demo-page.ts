import { join } from 'node:path';

import { addPage } from '@app/openapi';
import type { Environment } from '@app/server';
import type { FastifyInstance } from 'fastify';

import { FIRST_DEVICE } from '../demo/gateways.js';

const names = ['demo.css', 'demo.js', 'event-list.js', 'events.js', 'live.js', 'mms.js', 'pictures.js'];

/** What a newcomer looks at first: the demo's people, their gateways, and the way through the relay. */
export function addDemoPage(http: FastifyInstance, environment: Environment): void {
  const file = (name: string) => join(process.cwd(), 'apps/mms/assets/demo', name);
  const relay = relayOrigin(environment);
  const parts = Object.fromEntries(names.map((name) => [`/demo/${name}`, file(name)]));
  addPage(http, { '/': file('index.html'), ...parts }, { formsTo: relay });
  http.get('/demo/config.json', (_, reply) => reply.send({ relay, firstDevice: FIRST_DEVICE }));
}

/** Where browsers see the pages of gateways. */
function relayOrigin({ MMS_RELAY_NAME, RELAY_PORT, HOST, TLS_CERT }: Environment): string {
  const scheme = TLS_CERT.length > 0 ? 'https' : 'http';
  const host = ['0.0.0.0', '::', 'localhost'].includes(HOST) ? '127.0.0.1' : HOST;
  return `${scheme}://${MMS_RELAY_NAME || `${host}:${RELAY_PORT}`}`;
}
