import type { Device } from '../house/device.js';
import type { House } from '../house/house.js';
import type { Answer } from './answer.js';
import { json, text } from './answer.js';
import type { Request } from './request.js';
import { buildVersion } from './unit.js';

/** The engine's own words for the categories; programs look lights and locks up by them. */
const categories: Record<number, string> = {
  2: 'Dimmable Switch',
  3: 'On/Off Switch',
  4: 'Sensor',
  5: 'Thermostat',
  6: 'Camera',
  7: 'Doorlock',
  8: 'Window Covering',
  12: 'Generic Sensor',
  14: 'Scene Controller',
  16: 'Humidity Sensor',
  17: 'Temperature Sensor',
  18: 'Light Sensor',
  21: 'Power Meter',
  24: 'Siren',
};

/** Nothing is going on with a device, a scene or the engine. */
const QUIET = -1;

/**
 * The summary of the house; to a client that tells what it has, only what changed since. Without `timeout` it is
 * answered at once. With it, it waits for a change, and a body without a byte says that there was none.
 */
export async function sdata(request: Request): Promise<Answer> {
  const { house, parameters } = request;
  const since = parameters.whole('dataversion') ?? 0;
  const current = () => parameters.whole('loadtime') === house.loadTime && since <= house.dataVersion;
  const moved = () => !current() || house.dataVersion > since;
  const waits = current() && parameters.positive('timeout') > 0;
  if (waits && !(await request.polls.wait(request, moved))) return text('');
  // names, rooms and scenes are told in full only
  return json(current() && since >= house.userDataVersion ? changes(house, since) : full(request));
}

const full = ({ house, unit }: Request) => ({
  full: 1,
  version: buildVersion(unit),
  model: unit.model,
  zwave_heal: 0,
  temperature: 'C',
  skin: unit.skin,
  serial_number: unit.serialNumber,
  fwd1: '',
  fwd2: '',
  mode: house.mode,
  sections: [{ name: 'My Home', id: 1 }],
  rooms: house.rooms.map(({ id, name }) => ({ name, id, section: 1 })),
  scenes: house.scenes.map((scene) => sceneOf(house, scene)),
  devices: shown(house).map(deviceOf),
  categories: [...new Set(shown(house).map(({ kind }) => kind.category))]
    .sort((a, b) => a - b)
    .map((id) => ({ name: categories[id], id })),
  ir: 0,
  irtx: '',
  ...versions(house),
});

const changes = (house: House, since: number) => ({
  full: 0,
  mode: house.mode,
  devices: shown(house)
    .filter(({ version }) => version > since)
    .map(deviceOf),
  // a scene that runs takes the place of the one before
  scenes: (house.ran?.version ?? 0) > since ? house.scenes.map((scene) => sceneOf(house, scene)) : [],
  ...versions(house),
});

const versions = ({ loadTime, dataVersion }: House) => ({
  loadtime: loadTime,
  dataversion: dataVersion,
  state: QUIET,
  comment: '',
});

const shown = (house: House) => house.devices.filter(({ kind }) => !kind.hidden);

const sceneOf = ({ ran }: House, { id, name, room }: { id: number; name: string; room: number }) => ({
  name,
  id,
  room,
  active: ran?.id === id ? 1 : 0,
  state: QUIET,
  comment: '',
});

const deviceOf = (device: Device) => ({
  name: device.name,
  altid: device.altid,
  id: device.id,
  category: device.kind.category,
  subcategory: device.kind.subcategory,
  room: device.room,
  parent: device.parent,
  ...Object.fromEntries(device.states().flatMap(({ codes, value }) => codes.map((code) => [code, value]))),
  state: QUIET,
  comment: '',
});
