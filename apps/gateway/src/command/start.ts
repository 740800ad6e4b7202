import type { Duplex } from 'node:stream';

import { Cloud } from '../cloud/cloud.js';
import { Flash } from '../cloud/memory.js';
import type { Witness } from '../gateway.js';
import { Gateway } from '../gateway.js';
import { House } from '../house/house.js';
import type { Unit } from '../luup/unit.js';
import { Visitors } from '../luup/visitors.js';
import { Tunnel } from '../tunnel/tunnel.js';
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
  const closing: (() => void | Promise<void>)[] = [];
  for (let n = 0; n < options.count; n += 1) {
    const serial = options.serial + n;
    const mac = options.mac ?? macOf(serial);
    const house = new House(String(serial));
    const address = { ip: options.host, port: 80 };
    const cloud = new Cloud(options.url, { serial, mac, oemId: options.oem, platform: PLATFORM });
    const unit = unitOf(serial, mac, () => gateway.firmwareVersion);
    const visitors = new Visitors(house, unit);
    const visit = (socket: Duplex) => visitors.enter(socket);
    const says = (text: string) => witness.says(serial, text);
    const tunnel = options.tunnel ? new Tunnel({ serial, cloud, says, visit }) : null;
    const { interval, upgradeTakes } = options;
    const gateway = new Gateway({ serial, cloud, flash, house, tunnel, witness, address, interval, upgradeTakes });
    closing.push(() => visitors.close());
    if (tunnel) closing.push(() => tunnel.stop());
    if (options.port > 0) {
      address.port = await visitors.listen(options.port + n, options.host);
      says(`shows its house on http://${options.host}:${address.port}/`);
    }
    gateways.set(serial, gateway);
    running.push(gateway.run(Math.min(APART, WITHIN / options.count) * n));
  }
  return {
    gateways,
    stop: async () => {
      for (const gateway of gateways.values()) gateway.stop();
      await Promise.all([...running, ...closing.map((close) => close())]);
    },
  };
}

const unitOf = (serial: number, macAddress: string, firmwareVersion: () => string): Unit => ({
  serialNumber: String(serial),
  macAddress,
  get firmwareVersion() {
    return firmwareVersion();
  },
  platform: PLATFORM,
  model: 'VeraEdge',
  skin: 'mios',
  language: 'en',
});
