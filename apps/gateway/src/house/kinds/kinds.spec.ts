import { House } from '../house.js';
import { HaDevice } from '../variables.js';

const upnp = (name: string) => `urn:upnp-org:serviceId:${name}`;
const luup = (name: string) => `urn:micasaverde-com:serviceId:${name}`;
const houseWithAll = () => new House('50000001', () => Date.UTC(2026, 10, 24, 12));

function flat(house: House, id: number): Record<string, string> {
  const states = house.device(id)!.states();
  return Object.fromEntries(states.flatMap(({ codes, value }) => codes.map((code) => [code, value])));
}

describe('the actions of devices', () => {
  it.each([
    ['a switch', 3, upnp('SwitchPower1'), 'SetTarget', { newTargetValue: '1' }, { status: '1', watts: '60' }],
    ['a switch, by toggling', 3, HaDevice, 'ToggleState', {}, { status: '1' }],
    [
      'a dimmer',
      4,
      upnp('Dimming1'),
      'SetLoadLevelTarget',
      { newLoadlevelTarget: '40' },
      { status: '1', level: '40', watts: '24' },
    ],
    ['a dimmer, too far', 4, upnp('Dimming1'), 'SetLoadLevelTarget', { newLoadlevelTarget: '400' }, { level: '100' }],
    ['a dimmer, off', 4, upnp('SwitchPower1'), 'SetTarget', { newTargetValue: '0' }, { status: '0', level: '0' }],
    ['a lock', 7, luup('DoorLock1'), 'SetTarget', { newTargetValue: '0' }, { locked: '0' }],
    ['a sensor', 9, luup('SecuritySensor1'), 'SetArmed', { newArmedValue: '1' }, { armed: '1', armedtripped: '0' }],
    [
      'a mode',
      15,
      upnp('HVAC_UserOperatingMode1'),
      'SetModeTarget',
      { NewModeTarget: 'Off' },
      { mode: 'Off', hvacstate: 'Idle' },
    ],
    ['a fan', 15, upnp('HVAC_FanOperatingMode1'), 'SetMode', { NewMode: 'ContinuousOn' }, { fanmode: 'ContinuousOn' }],
    [
      'warmth',
      15,
      upnp('TemperatureSetpoint1_Heat'),
      'SetCurrentSetpoint',
      { NewCurrentSetpoint: '30' },
      { heatsp: '30', setpoint: '30', hvacstate: 'Heating' },
    ],
    [
      'coolness',
      15,
      upnp('TemperatureSetpoint1_Cool'),
      'SetCurrentSetpoint',
      { NewCurrentSetpoint: '22' },
      { coolsp: '22', heatsp: '20' },
    ],
    ['a blind', 18, upnp('WindowCovering1'), 'Up', {}, { level: '100' }],
    ['a blind, down', 18, upnp('WindowCovering1'), 'Down', {}, { level: '0' }],
    ['a blind, halted', 18, upnp('WindowCovering1'), 'Stop', {}, { level: '0' }],
    ['a blind, by toggling', 18, HaDevice, 'ToggleState', {}, { status: '1' }],
    ['the energy of a light', 3, luup('EnergyMetering1'), 'ResetKWH', {}, { kwh: '0.0000' }],
    ['a poll', 7, HaDevice, 'Poll', {}, { locked: '1' }],
    ['a siren', 19, upnp('SwitchPower1'), 'SetTarget', { newTargetValue: '1' }, { status: '1' }],
    ['a meter', 16, luup('EnergyMetering1'), 'ResetKWH', {}, { kwh: '0.0000' }],
    ['a camera', 17, luup('PanTiltZoom1'), 'MoveLeft', {}, { armed: '0' }],
  ])('%s', (_, id, service, action, args: Record<string, string>, expected) => {
    const house = houseWithAll();

    const outcome = house.act(id, service, action, (name) => args[name]);

    expect(outcome).toEqual({ done: { JobID: '1' } });
    expect(flat(house, id)).toMatchObject(expected);
  });

  it('a dimmer comes back to where it was', () => {
    const house = houseWithAll();
    house.act(4, upnp('Dimming1'), 'SetLoadLevelTarget', () => '35');

    house.turn(4, false);
    house.turn(4, true);

    expect(flat(house, 4)).toMatchObject({ level: '35' });
  });

  it.each([
    [99, upnp('SwitchPower1'), 'SetTarget', 'no device'],
    [3, 'urn:none', 'SetTarget', 'unknown service'],
    [3, luup('DoorLock1'), 'SetTarget', 'not handled'],
    [3, upnp('SwitchPower1'), 'constructor', 'not implemented'],
    [0, luup('HomeAutomationGateway1'), 'toString', 'not implemented'],
    [3, upnp('SwitchPower1'), 'SetTarget', 'bad argument'],
    [15, upnp('HVAC_UserOperatingMode1'), 'SetModeTarget', 'bad argument'],
    [1, luup('HomeAutomationGateway1'), 'RunScene', 'bad argument'],
  ])('%d refuses %s %s: %s', (id, service, action, refused) => {
    expect(houseWithAll().act(id, service, action, () => 'odd')).toMatchObject({ refused });
  });

  it('every kind says its state in words', () => {
    const shown = houseWithAll().devices.filter(({ kind }) => !kind.hidden);

    expect(shown.map((device) => device.kind.shows?.(device))).not.toContain(undefined);
  });
});
