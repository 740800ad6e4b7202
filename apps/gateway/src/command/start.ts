import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { Cloud } from '../cloud/cloud.js';
import { Flash } from '../cloud/memory.js';
import type { Witness } from '../gateway.js';
import { Gateway } from '../gateway.js';
import { House } from '../house/house.js';
import { luupServer } from '../luup/server.js';
import type { Unit } from '../luup/unit.js';
import { macOf } from './options.js';
import type { Options } from './options.js';

const PLATFORM = 'Sercomm NA301';

/** One gateway begins after the other: so far apart, but all within a minute, in milliseconds. */
const APART = 10;
const WITHIN = 60_000;

export interface Started {
  gateways: Map<number, Gateway>;
  stop(): Promise<void>;
}

/** Brings so many gateways to life. */
export async function start(options: Options, witness: Witness): Promise<Started> {
  const flash = new Flash(options.state);
  const gateways = new Map<number, Gateway>();
  const running: Promise<void>[] = [];
  const closing: (() => void)[] = [];
  for (let n = 0; n < options.count; n += 1) {
    const serial = options.serial + n;
    const mac = options.mac ?? macOf(serial);
    const house = new House(String(serial));
    const address = { ip: options.host, port: 80 };
    const gateway = new Gateway({
      serial,
      cloud: new Cloud(options.url, { serial, mac, oemId: options.oem, platform: PLATFORM }),
      flash,
      house,
      witness,
      address,
      interval: options.interval,
      upgradeTakes: options.upgradeTakes,
    });
    if (options.port > 0) {
      const { port, close } = await serve(options, n, house, unitOf(serial, mac, gateway));
      address.port = port;
      closing.push(close);
      witness.says(serial, `shows its house on http://${options.host}:${port}/`);
    }
    gateways.set(serial, gateway);
    running.push(gateway.run(Math.min(APART, WITHIN / options.count) * n));
  }
  return {
    gateways,
    stop: async () => {
      for (const gateway of gateways.values()) gateway.stop();
      for (const close of closing) close();
      await Promise.all(running);
    },
  };
}

const unitOf = (serial: number, macAddress: string, gateway: Gateway): Unit => ({
  serialNumber: String(serial),
  macAddress,
  get firmwareVersion() {
    return gateway.firmwareVersion;
  },
  platform: PLATFORM,
  model: 'VeraEdge',
  skin: 'mios',
  language: 'en',
});

/** A house that can be looked into, at the n-th port, or at another one when that is taken. */
async function serve({ port, host }: Options, n: number, house: House, unit: Unit) {
  const server = luupServer(house, unit);
  await listen(server, port + n, host).catch(() => listen(server, 0, host));
  house.start();
  const close = () => {
    house.stop();
    server.close();
    server.closeAllConnections();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}
