import type { Device } from '../device.js';
import type { Actions, Initial, Moment, Variable } from '../kind.js';
import { BatteryLevel, CommFailure, Configured, HaDevice, KWH, LastUpdate, Watts } from '../variables.js';

type Start = readonly [Variable, Initial];

/** What every device on the radio has. */
export const basics: readonly Start[] = [
  [Configured, '1'],
  [CommFailure, '0'],
  [LastUpdate, (_random, seconds) => String(seconds)],
];

export const battery: Start = [BatteryLevel, (random) => String(random.whole(35, 100))];

/** Asks a device for its state: it has told it already. */
export const poll: Actions = { [HaDevice]: { Poll: () => undefined } };

export function drain(device: Device, { random }: Moment): void {
  const level = device.number(BatteryLevel);
  if (level > 1 && random.chance(0.0002)) device.set(BatteryLevel, String(level - 1));
}

/** Counts what was used since the last change, and goes on with other watts. */
export function useWatts(device: Device, watts: number): void {
  const { house } = device;
  const hours = (house.seconds() - device.number(LastUpdate)) / 3600;
  const used = (device.number(Watts) * Math.max(0, hours)) / 1000;
  device.set(KWH, (device.number(KWH) + used).toFixed(4));
  device.set(Watts, String(watts));
}

/** Towards a value by a part of the way, and not quite straight. */
export const drift = (from: number, to: number, { random }: Moment, noise: number): number =>
  from + (to - from) * 0.02 + random.between(-noise, noise);

export const limited = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
