import type { Device } from '../device.js';
import type { Action, Moment, Variable } from '../kind.js';
import { kind, numberOf, wordOf } from '../kind.js';
import {
  CoolSetpoint,
  CurrentTemperature,
  FanMode,
  FanOperatingMode,
  HeatSetpoint,
  ModeState,
  ModeStatus,
  ModeTarget,
  OperatingMode,
  Setpoint,
} from '../variables.js';
import { basics, battery, drain, drift, poll } from './basics.js';

const modes = ['Off', 'HeatOn', 'CoolOn', 'AutoChangeOver'] as const;
const fanModes = ['Auto', 'ContinuousOn', 'PeriodicOn'] as const;
const words: Record<string, string> = { Off: 'off', HeatOn: 'heating', CoolOn: 'cooling', AutoChangeOver: 'automatic' };

const setpoint = (...variables: Variable[]): Record<string, Action> => ({
  SetCurrentSetpoint: (device, argument) => {
    const value = numberOf(argument, 'NewCurrentSetpoint', 5, 35);
    for (const variable of variables) device.set(variable, String(value));
    device.set(ModeState, stateOf(device, device.number(CurrentTemperature)));
  },
});

function stateOf(device: Device, temperature: number): string {
  const mode = device.get(ModeStatus);
  if (mode !== 'Off' && mode !== 'CoolOn' && temperature < device.number(HeatSetpoint)) return 'Heating';
  if (mode !== 'Off' && mode !== 'HeatOn' && temperature > device.number(CoolSetpoint)) return 'Cooling';
  return 'Idle';
}

/** Wanders to what it is outside, and to what the heating or cooling makes of it. */
function live(device: Device, moment: Moment): void {
  drain(device, moment);
  const pull = { Heating: 30, Cooling: 8 }[device.get(ModeState) ?? ''] ?? 17 + moment.outdoors / 10;
  const temperature = drift(device.number(CurrentTemperature), pull, moment, 0.1).toFixed(1);
  device.set(CurrentTemperature, temperature);
  device.set(ModeState, stateOf(device, Number(temperature)));
}

export const thermostat = kind({
  type: 'urn:schemas-upnp-org:device:HVAC_ZoneThermostat:1',
  file: 'D_HVAC_ZoneThermostat1.xml',
  category: 5,
  subcategory: 1,
  variables: [
    [CurrentTemperature, (random) => random.between(18, 22).toFixed(1)],
    [ModeStatus, 'HeatOn'],
    [ModeTarget, 'HeatOn'],
    [ModeState, 'Idle'],
    [FanMode, 'Auto'],
    [Setpoint, '20'],
    [HeatSetpoint, '20'],
    [CoolSetpoint, '25'],
    battery,
    ...basics,
  ],
  actions: {
    ...poll,
    [OperatingMode]: {
      SetModeTarget: (device, argument) => {
        const mode = wordOf(argument, 'NewModeTarget', modes);
        device.set(ModeTarget, mode);
        device.set(ModeStatus, mode);
        device.set(ModeState, stateOf(device, device.number(CurrentTemperature)));
      },
    },
    [FanOperatingMode]: {
      SetMode: (device, argument) => void device.set(FanMode, wordOf(argument, 'NewMode', fanModes)),
    },
    [Setpoint.service]: setpoint(Setpoint, HeatSetpoint, CoolSetpoint),
    [HeatSetpoint.service]: setpoint(HeatSetpoint, Setpoint),
    [CoolSetpoint.service]: setpoint(CoolSetpoint),
  },
  live,
  shows: (device) => `${device.get(CurrentTemperature)} °C, ${words[device.get(ModeStatus) ?? 'Off']}`,
  active: (device) => device.get(ModeState) !== 'Idle',
});
