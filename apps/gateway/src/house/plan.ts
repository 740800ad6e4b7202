import type { Planned } from './device.js';
import type { Kind, Variable } from './kind.js';
import { thermostat } from './kinds/climate.js';
import { remote, sceneRunner, zwaveNetwork } from './kinds/control.js';
import { genericSensor, humiditySensor, lightSensor, powerMeter, temperatureSensor } from './kinds/measures.js';
import { camera, doorLock, doorSensor, leakSensor, motionSensor, smokeSensor } from './kinds/security.js';
import { binaryLight, dimmableLight, siren, windowCovering } from './kinds/switches.js';
import type { Scene, SceneAction } from './scene.js';
import { Dimming, DoorLock, HeatSetpoint, SecuritySensor, SwitchPower } from './variables.js';

export interface Room {
  id: number;
  name: string;
}

const [HALL, LIVING, KITCHEN, BEDROOM, GARAGE, GARDEN] = [1, 2, 3, 4, 5, 6];

export const rooms: readonly Room[] = [
  { id: HALL, name: 'Hall' },
  { id: LIVING, name: 'Living room' },
  { id: KITCHEN, name: 'Kitchen' },
  { id: BEDROOM, name: 'Bedroom' },
  { id: GARAGE, name: 'Garage' },
  { id: GARDEN, name: 'Garden' },
];

/** The radio of the gateway and the parts of the engine; the house itself begins after them. */
const ZWAVE = 1;
export const MOTION = 9;
export const CAMERA = 17;

const on = (id: number, kind: Kind, name: string, room: number, altid = String(id + 1), parent = ZWAVE): Planned => ({
  id,
  kind,
  name,
  room,
  altid,
  parent,
});

export const devices: readonly Planned[] = [
  on(ZWAVE, zwaveNetwork, 'ZWave', 0, '', 0),
  on(2, sceneRunner, '_Scene Controller', 0, '', 0),
  on(3, binaryLight, 'Hall light', HALL),
  on(4, dimmableLight, 'Ceiling light', LIVING),
  on(5, dimmableLight, 'Reading lamp', BEDROOM),
  on(6, binaryLight, 'Coffee machine', KITCHEN),
  on(7, doorLock, 'Front door lock', HALL),
  on(8, doorSensor, 'Front door', HALL),
  on(MOTION, motionSensor, 'Hall motion', HALL),
  on(10, temperatureSensor, 'Hall temperature', HALL, 'm1', MOTION),
  on(11, lightSensor, 'Hall brightness', HALL, 'm3', MOTION),
  on(12, humiditySensor, 'Hall humidity', HALL, 'm5', MOTION),
  on(13, leakSensor, 'Sink leak', KITCHEN),
  on(14, smokeSensor, 'Kitchen smoke', KITCHEN),
  on(15, thermostat, 'Thermostat', LIVING),
  on(16, powerMeter, 'Power meter', GARAGE),
  on(CAMERA, camera, 'Garden camera', GARDEN, '', 0),
  on(18, windowCovering, 'Living room blind', LIVING),
  on(19, siren, 'Siren', HALL),
  on(20, remote, 'Bedside remote', BEDROOM),
  on(21, doorSensor, 'Bedroom window', BEDROOM),
  on(22, genericSensor, 'Soil moisture', GARDEN),
];

type Step = [device: number, service: string, action: string, argument: string, value: number];

const does = ([device, service, action, name, value]: Step): SceneAction => ({
  device: String(device),
  service,
  action,
  arguments: [{ name, value: String(value) }],
});

const turn = (device: number, value: 0 | 1): Step => [device, SwitchPower, 'SetTarget', 'newTargetValue', value];
const dim = (device: number, value: number): Step => [
  device,
  Dimming,
  'SetLoadLevelTarget',
  'newLoadlevelTarget',
  value,
];
const lock = (device: number): Step => [device, DoorLock, 'SetTarget', 'newTargetValue', 1];
const arm = (device: number, value: 0 | 1): Step => [device, SecuritySensor, 'SetArmed', 'newArmedValue', value];
const warm = ({ service }: Variable, value: number): Step => [
  15,
  service,
  'SetCurrentSetpoint',
  'NewCurrentSetpoint',
  value,
];

const scene = (id: number, name: string, room: number, ...steps: Step[]): Scene => ({
  id,
  name,
  room,
  groups: [{ delay: 0, actions: steps.map(does) }],
});

export const scenes: readonly Scene[] = [
  scene(1, 'Good morning', BEDROOM, dim(18, 100), turn(6, 1), warm(HeatSetpoint, 21), arm(9, 0)),
  scene(2, 'Leaving home', HALL, turn(3, 0), dim(4, 0), dim(5, 0), turn(6, 0), lock(7), arm(8, 1), arm(9, 1)),
  scene(3, 'Cinema', LIVING, dim(4, 20), dim(18, 0)),
  scene(4, 'Good night', BEDROOM, turn(3, 0), dim(4, 0), lock(7), warm(HeatSetpoint, 17), arm(8, 1)),
];
