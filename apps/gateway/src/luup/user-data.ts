import type { Device } from '../house/device.js';
import type { Answer } from './answer.js';
import { json, text } from './answer.js';
import type { Request } from './request.js';
import { statesOf } from './status.js';
import type { Unit } from './unit.js';
import { buildVersion } from './unit.js';

/** The configuration of the house; NO_CHANGES to a client that has it, after waiting if it wants to wait. */
export async function userData(request: Request): Promise<Answer> {
  const { house, parameters } = request;
  const version = parameters.whole('DataVersion');
  const loadTime = parameters.whole('LoadTime');
  const moved = () => version !== house.userDataVersion || (loadTime !== undefined && loadTime !== house.loadTime);
  if (!(await request.polls.wait(request, moved))) return text('NO_CHANGES');
  return json(configuration(request));
}

const configuration = ({ house, unit }: Request) => ({
  LoadTime: house.loadTime,
  DataVersion: house.userDataVersion,
  PK_AccessPoint: unit.serialNumber,
  BuildVersion: buildVersion(unit),
  model: unit.model,
  platform: unit.platform,
  skin: unit.skin,
  language: unit.language,
  mac_address: unit.macAddress,
  local_udn: udn(unit, 0, '0000'),
  Mode: String(house.mode),
  TemperatureFormat: 'C',
  Using_2G: 0,
  ServerBackup: '1',
  UnassignedDevices: 0,
  AutomationDevices: house.devices.filter(({ parent }) => parent === 1).length,
  InstalledPlugins2: [],
  sections: [{ id: 1, name: 'My Home' }],
  rooms: house.rooms.map(({ id, name }) => ({ id, name, section: 1 })),
  scenes: house.scenes,
  devices: house.devices.map((device) => deviceOf(device, unit)),
});

const deviceOf = (device: Device, unit: Unit) => ({
  id: device.id,
  name: device.name,
  device_type: device.kind.type,
  device_file: device.kind.file,
  altid: device.altid,
  id_parent: device.parent,
  category_num: device.kind.category,
  subcategory_num: device.kind.subcategory,
  room: String(device.room),
  invisible: device.kind.hidden ? '1' : '0',
  disabled: 0,
  local_udn: udn(unit, device.id, '0002'),
  states: statesOf(device),
});

/** Made of the serial number and the number of the device, both in hexadecimal digits. */
function udn({ serialNumber }: Unit, id: number, part: string): string {
  const serial = (Number(serialNumber) || 0).toString(16).slice(-8).padStart(8, '0');
  return `uuid:4d494342-5342-5645-${id.toString(16).padStart(4, '0')}-${part}${serial}`;
}
