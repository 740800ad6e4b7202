import { named } from '../house/kind.js';
import type { Answer } from './answer.js';
import { ok, refusal, text } from './answer.js';
import type { Request } from './request.js';
import { buildVersion } from './unit.js';

const NO_DEVICE = 'Invalid Device';

/** The value alone; of the gateway itself if no device is named. What has no value yet is empty. */
export function variableGet(request: Request): Answer {
  const { house, parameters } = request;
  const name = parameters.get('Variable') ?? '';
  const id = parameters.whole('DeviceNum') ?? 0;
  if (id === 0) return text(new Map(ofTheGateway(request)).get(name) ?? '');
  const device = house.device(id);
  return device ? text(device.get(named(parameters.get('serviceId') ?? '', name)) ?? '') : refusal(NO_DEVICE);
}

/** Only writes the value down: it is an action that switches something. */
export function variableSet({ house, parameters }: Request): Answer {
  const service = parameters.get('serviceId');
  const name = parameters.get('Variable');
  const value = parameters.raw('Value') ?? '';
  const device = house.device(parameters.whole('DeviceNum') ?? -1);
  if (name === 'Mode' && !device) return house.setMode(Number(value)) ? ok : refusal('Invalid Value');
  if (!device) return refusal(NO_DEVICE);
  if (!name || !service || name.length > 100 || service.length > 200) return refusal('Invalid Variable');
  return device.set(named(service, name), value) ? ok : refusal('Invalid Value');
}

const ofTheGateway = ({ house, unit }: Request) =>
  Object.entries({
    BuildVersion: buildVersion(unit),
    DataVersion: String(house.dataVersion),
    LoadTime: String(house.loadTime),
    Mode: String(house.mode),
    PK_AccessPoint: unit.serialNumber,
    TemperatureFormat: 'C',
    UserData_DataVersion: String(house.userDataVersion),
    mac_address: unit.macAddress,
    model: unit.model,
    platform: unit.platform,
    skin: unit.skin,
  });
