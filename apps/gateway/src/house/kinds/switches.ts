import type { Device } from '../device.js';
import type { Action, Actions, Initial } from '../kind.js';
import { flagOf, kind, numberOf } from '../kind.js';
import {
  Dimming,
  EnergyMetering,
  HaDevice,
  KWH,
  Level,
  LevelLast,
  LevelTarget,
  Status,
  SwitchPower,
  Target,
  Watts,
  WindowCovering,
} from '../variables.js';
import { basics, poll, useWatts } from './basics.js';

/** What a device draws when it is fully on. */
const FULL_WATTS = 60;

const isOn = (device: Device) => device.get(Status) === '1';
const onOff = (device: Device) => (isOn(device) ? 'On' : 'Off');
const energy: readonly (readonly [typeof Watts, Initial])[] = [
  [Watts, '0'],
  [KWH, (random) => random.between(1, 400).toFixed(4)],
];

function turn(device: Device, on: boolean): void {
  if (device.get(Watts) !== undefined) useWatts(device, on ? FULL_WATTS : 0);
  device.set(Target, on ? '1' : '0');
  device.set(Status, on ? '1' : '0');
}

function dim(device: Device, level: number): void {
  if (device.get(Watts) !== undefined) useWatts(device, Math.round((FULL_WATTS * level) / 100));
  for (const variable of [LevelTarget, Level]) device.set(variable, String(level));
  for (const variable of [Target, Status]) device.set(variable, level > 0 ? '1' : '0');
  if (level > 0) device.set(LevelLast, String(level));
}

const dimTo = (device: Device, on: boolean) => dim(device, on ? device.number(LevelLast) || 100 : 0);

const resetEnergy: Record<string, Action> = { ResetKWH: (device) => void device.set(KWH, '0.0000') };

const switchActions: Actions = {
  [SwitchPower]: { SetTarget: (device, argument) => turn(device, flagOf(argument, 'newTargetValue')) },
  [HaDevice]: { ...poll[HaDevice], ToggleState: (device) => turn(device, !isOn(device)) },
};

const dimmerActions: Actions = {
  [SwitchPower]: { SetTarget: (device, argument) => dimTo(device, flagOf(argument, 'newTargetValue')) },
  [Dimming]: {
    SetLoadLevelTarget: (device, argument) => dim(device, Math.round(numberOf(argument, 'newLoadlevelTarget', 0, 100))),
  },
  [HaDevice]: { ...poll[HaDevice], ToggleState: (device) => dimTo(device, !isOn(device)) },
};

const dimmerVariables: readonly (readonly [typeof Level, Initial])[] = [
  [Status, '0'],
  [Target, '0'],
  [Level, '0'],
  [LevelTarget, '0'],
  [LevelLast, (random) => String(random.whole(3, 10) * 10)],
];

export const binaryLight = kind({
  type: 'urn:schemas-upnp-org:device:BinaryLight:1',
  file: 'D_BinaryLight1.xml',
  category: 3,
  variables: [[Status, '0'], [Target, '0'], ...energy, ...basics],
  actions: { ...switchActions, [EnergyMetering]: resetEnergy },
  shows: onOff,
  active: isOn,
});

export const dimmableLight = kind({
  type: 'urn:schemas-upnp-org:device:DimmableLight:1',
  file: 'D_DimmableLight1.xml',
  category: 2,
  subcategory: 1,
  variables: [...dimmerVariables, ...energy, ...basics],
  actions: { ...dimmerActions, [EnergyMetering]: resetEnergy },
  shows: (device) => (isOn(device) ? `On, ${device.get(Level)} %` : 'Off'),
  active: isOn,
});

export const siren = kind({
  type: 'urn:schemas-micasaverde-com:device:Siren:1',
  file: 'D_Siren1.xml',
  category: 24,
  variables: [[Status, '0'], [Target, '0'], ...basics],
  actions: switchActions,
  shows: (device) => (isOn(device) ? 'Sounding' : 'Silent'),
  active: isOn,
});

/** 0 is shut and 100 is open. */
export const windowCovering = kind({
  type: 'urn:schemas-micasaverde-com:device:WindowCovering:1',
  file: 'D_WindowCovering1.xml',
  category: 8,
  subcategory: 1,
  variables: [...dimmerVariables, ...basics],
  actions: {
    ...dimmerActions,
    [WindowCovering]: {
      Up: (device) => dim(device, 100),
      Down: (device) => dim(device, 0),
      Stop: () => undefined,
    },
  },
  shows: (device) => (isOn(device) ? `Open, ${device.get(Level)} %` : 'Shut'),
});
