import type { Device } from '../house/device.js';
import type { House } from '../house/house.js';
import { Armed, Level, Locked, Status, Tripped } from '../house/variables.js';
import type { Answer } from './answer.js';
import { json, text } from './answer.js';
import type { Request } from './request.js';

/** The variables of all devices, of one, or of those that changed since; it waits like sdata does. */
export async function status(request: Request): Promise<Answer> {
  const { house, parameters } = request;
  const number = parameters.get('DeviceNum');
  if (number !== undefined) {
    const device = house.device(parameters.whole('DeviceNum') ?? -1);
    return device ? json({ ...head(house), [`Device_Num_${device.id}`]: statusOf(device) }) : text('Bad Device');
  }
  const since = parameters.whole('DataVersion') ?? 0;
  const loadTime = parameters.whole('LoadTime');
  const current = () => since <= house.dataVersion && (loadTime === undefined || loadTime === house.loadTime);
  if (since > 0) await request.polls.wait(request, () => !current() || house.dataVersion > since);
  const from = current() ? since : 0;
  return json({
    startup: { tasks: [] },
    devices: house.devices.filter(({ version }) => version > from).map(statusOf),
    scenes: house.scenes.map(({ id }) => ({ id, Jobs: [], active: house.ran?.id === id, status: -1 })),
    ...head(house),
    ...counts(house.devices),
  });
}

const head = (house: House) => ({
  LoadTime: house.loadTime,
  DataVersion: house.dataVersion,
  UserData_DataVersion: house.userDataVersion,
  TimeStamp: house.seconds(),
  ZWaveStatus: 1,
  Mode: house.mode,
  LocalTime: new Date(house.now()).toISOString().slice(0, 19).replace('T', ' '),
  alerts: [],
});

const statusOf = (device: Device) => ({
  id: device.id,
  states: statesOf(device),
  Jobs: [],
  PendingJobs: 0,
  tooltip: { display: 0 },
  status: -1,
});

export const statesOf = (device: Device) =>
  device.states().map(({ service, name, value }, id) => ({ id, service, variable: name, value }));

function counts(devices: readonly Device[]) {
  const shown = devices.filter(({ kind }) => !kind.hidden);
  const count = (is: (device: Device) => boolean) => shown.filter(is).length;
  const light = (device: Device) => [2, 3].includes(device.kind.category);
  const sensor = (device: Device) => device.get(Armed) !== undefined && device.get(Tripped) !== undefined;
  return {
    lights_on: count((each) => light(each) && (each.get(Status) === '1' || each.number(Level) > 0)),
    lights_off: count((each) => light(each) && each.get(Status) === '0'),
    doors_locked: count((each) => each.get(Locked) === '1'),
    doors_unlocked: count((each) => each.get(Locked) === '0'),
    sensors_tripped: count((each) => sensor(each) && each.get(Tripped) === '1'),
    sensors_not_tripped: count((each) => sensor(each) && each.get(Tripped) === '0'),
    failed_devices: count((each) => !each.online),
    visible_devices: shown.length,
  };
}
