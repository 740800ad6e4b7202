/** What one gateway says of its house, as it changes, and its lamps. */
import { Refused, throughRelay } from './mms.js';

const SWITCH = 'urn:upnp-org:serviceId:SwitchPower1';
const LAMPS = /light|lamp/i;

/** Milliseconds before a gateway that did not answer is asked again. */
const PAUSE = 3000;

const modes = { 1: 'Home', 2: 'Away', 3: 'Night', 4: 'Vacation' };

export function watch(session, device, { show, note }) {
  const stopped = new AbortController();
  const request = throughRelay(session, device);
  void follow(request, show, note, stopped.signal);
  return {
    stop: () => stopped.abort(),
    turn: (lamp, on) =>
      request({ id: 'action', DeviceNum: lamp, serviceId: SWITCH, action: 'SetTarget', newTargetValue: on ? 1 : 0 }),
  };
}

/** Asks, and asks again for what has changed since: the gateway holds the answer until there is something to tell. */
async function follow(request, show, note, signal) {
  const house = { devices: new Map(), mode: 1 };
  let since = {};
  while (!signal.aborted) {
    try {
      const answer = await request({ id: 'sdata', ...since }, { signal });
      // nothing has changed
      if (answer !== '') {
        const told = JSON.parse(answer);
        if (told.full) house.devices.clear();
        for (const each of told.devices ?? []) house.devices.set(each.id, { ...house.devices.get(each.id), ...each });
        house.mode = told.mode ?? house.mode;
        since = { loadtime: told.loadtime, dataversion: told.dataversion, timeout: 30, minimumdelay: 200 };
        show(house.devices.size, valuesOf(house), lampsOf(house));
      }
      note('');
    } catch (error) {
      if (signal.aborted) return;
      since = {};
      note(reason(error));
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

function reason(error) {
  if (!(error instanceof Refused)) return 'The gateway said something strange.';
  if (error.status === 403) return 'This user may see that it is there, but not go in.';
  if (error.status === 404) return 'This user may not see it.';
  return `Out of reach just now. ${error.message}`;
}

/** The first of each kind that says something. */
function valuesOf({ devices, mode }) {
  const all = [...devices.values()];
  const first = (category) => all.find((each) => each.category === category);
  const [thermostat, meter, lock] = [first(5), first(21), first(7)];
  return [
    ['Mode', modes[mode]],
    thermostat && ['Inside', `${thermostat.temperature} °C`],
    meter && ['Power', `${meter.watts} W`],
    lock && ['Front door', lock.locked === '1' ? 'Locked' : 'Open'],
  ].filter(Boolean);
}

const lampsOf = ({ devices }) =>
  [...devices.values()]
    .filter(({ category, name }) => (category === 2 || category === 3) && LAMPS.test(name))
    .map(({ id, name, status }) => ({ id, name, on: status === '1' }));
