import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import { House } from '../src/house/house.js';
import { luupServer } from '../src/luup/server.js';
import type { Unit } from '../src/luup/unit.js';

export const unitOf = (serialNumber: string): Unit => ({
  serialNumber,
  macAddress: 'd4:21:22:00:00:01',
  firmwareVersion: '1.7.455',
  platform: 'Sercomm NA301',
  model: 'VeraEdge',
  skin: 'mios',
  language: 'en',
});

/** A gateway that listens, with a clock that stands still. */
export async function startGateway(serialNumber = '50000001') {
  const clock = { now: Date.UTC(2026, 10, 24, 10) };
  const house = new House(serialNumber, () => clock.now);
  const server = luupServer(house, unitOf(serialNumber)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (query: string, init?: RequestInit) => fetch(`${origin}/data_request?${query}`, init);

  return {
    house,
    clock,
    origin,
    ask,
    text: async (query: string) => (await ask(query)).text(),
    json: async (query: string) => JSON.parse(await (await ask(query)).text()),
    /** Asks, and comes back when the request waits for the house to change. */
    async poll(query: string, init?: RequestInit) {
      const watched = new Promise<void>((resolve) => {
        const onMove = house.onMove.bind(house);
        jest.spyOn(house, 'onMove').mockImplementationOnce((listener) => {
          resolve();
          return onMove(listener);
        });
      });
      const answer = ask(query, init);
      // the one who asks looks at it later
      answer.catch(() => undefined);
      await watched;
      return { answer };
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export type TestGateway = Awaited<ReturnType<typeof startGateway>>;
