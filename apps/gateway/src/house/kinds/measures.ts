import type { Device } from '../device.js';
import type { Moment } from '../kind.js';
import { kind } from '../kind.js';
import { Amount, CurrentTemperature, EnergyMetering, Humidity, KWH, Light, Watts } from '../variables.js';
import { basics, battery, drain, drift, limited, poll, useWatts } from './basics.js';

const DAY = 86_400_000;

/** °C, coldest at four in the morning (UTC) and warmest at four in the afternoon. */
export const outdoorTemperature = (now: number): number =>
  12 - 6 * Math.cos(((now / DAY) % 1) * 2 * Math.PI - Math.PI / 3);

export const temperatureSensor = kind({
  type: 'urn:schemas-micasaverde-com:device:TemperatureSensor:1',
  file: 'D_TemperatureSensor1.xml',
  category: 17,
  variables: [[CurrentTemperature, (random) => random.between(18, 23).toFixed(1)], ...basics],
  actions: poll,
  live: (device, moment) => {
    const indoors = 19 + moment.outdoors / 10;
    device.set(CurrentTemperature, drift(device.number(CurrentTemperature), indoors, moment, 0.15).toFixed(1));
  },
  shows: (device) => `${device.get(CurrentTemperature)} °C`,
});

export const humiditySensor = kind({
  type: 'urn:schemas-micasaverde-com:device:HumiditySensor:1',
  file: 'D_HumiditySensor1.xml',
  category: 16,
  variables: [[Humidity, (random) => String(random.whole(38, 62))], ...basics],
  actions: poll,
  live: (device, moment) => device.set(Humidity, String(Math.round(drift(device.number(Humidity), 50, moment, 0.8)))),
  shows: (device) => `${device.get(Humidity)} %`,
});

export const lightSensor = kind({
  type: 'urn:schemas-micasaverde-com:device:LightSensor:1',
  file: 'D_LightSensor1.xml',
  category: 18,
  variables: [[Light, (random) => String(random.whole(5, 60))], ...basics],
  actions: poll,
  live: (device, moment) => {
    const daylight = 10 + 5 * moment.outdoors;
    device.set(Light, String(Math.round(limited(drift(device.number(Light), daylight, moment, 1), 0, 100))));
  },
  shows: (device) => `${device.get(Light)} lx`,
});

/** Moisture, in per cent. */
export const genericSensor = kind({
  type: 'urn:schemas-micasaverde-com:device:GenericSensor:1',
  file: 'D_GenericSensor1.xml',
  category: 12,
  variables: [[Amount, (random) => String(random.whole(20, 45))], battery, ...basics],
  actions: poll,
  live: (device, moment) => {
    drain(device, moment);
    device.set(Amount, String(Math.round(limited(drift(device.number(Amount), 30, moment, 0.6), 0, 100))));
  },
  shows: (device) => `${device.get(Amount)} %`,
});

/** What the other devices draw, and what always runs. */
function wattsOfTheHouse(device: Device, { random }: Moment): number {
  const others = device.house.devices.filter((each) => each !== device);
  const drawn = others.reduce((sum, each) => sum + each.number(Watts), 0);
  return Math.round(drawn + limited(device.number(Watts) - drawn + random.between(-15, 15), 120, 400));
}

export const powerMeter = kind({
  type: 'urn:schemas-micasaverde-com:device:PowerMeter:1',
  file: 'D_PowerMeter1.xml',
  category: 21,
  variables: [
    [Watts, (random) => String(random.whole(150, 350))],
    [KWH, (random) => random.between(500, 9000).toFixed(4)],
    ...basics,
  ],
  actions: { ...poll, [EnergyMetering]: { ResetKWH: (device) => void device.set(KWH, '0.0000') } },
  live: (device, moment) => useWatts(device, wattsOfTheHouse(device, moment)),
  shows: (device) => `${device.get(Watts)} W, ${device.number(KWH).toFixed(1)} kWh`,
});
