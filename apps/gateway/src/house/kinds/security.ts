import type { Device } from '../device.js';
import type { Action, Initial, Kind, Moment } from '../kind.js';
import { flagOf, kind } from '../kind.js';
import {
  Armed,
  ArmedTripped,
  CameraUrl,
  DoorLock,
  LastTrip,
  Locked,
  LockTarget,
  PanTiltZoom,
  SecuritySensor,
  Tripped,
} from '../variables.js';
import { basics, battery, drain, poll } from './basics.js';

const isTripped = (device: Device) => device.get(Tripped) === '1';

/** What a sensor notices: a door that opens, or somebody passing. */
export function trip(device: Device, tripped: boolean): void {
  if (tripped) device.set(LastTrip, String(device.house.seconds()));
  device.set(Tripped, tripped ? '1' : '0');
  device.set(ArmedTripped, tripped && device.get(Armed) === '1' ? '1' : '0');
}

const arming: Record<string, Action> = {
  SetArmed: (device, argument) => {
    const armed = flagOf(argument, 'newArmedValue');
    device.set(Armed, armed ? '1' : '0');
    device.set(ArmedTripped, armed && isTripped(device) ? '1' : '0');
  },
};

const trippable: readonly (readonly [typeof Armed, Initial])[] = [
  [Armed, '0'],
  [ArmedTripped, '0'],
  [Tripped, '0'],
  [LastTrip, (random, seconds) => String(seconds - random.whole(60, 86_400))],
];

/** `often` and `ends` are the chances that it trips, or is over, in one step; it lasts `least` seconds. */
interface Habit {
  often: number;
  ends: number;
  least: number;
}

const living = (habit: Habit | undefined) => (device: Device, moment: Moment) => {
  drain(device, moment);
  if (!habit) return;
  const { random, now } = moment;
  if (!isTripped(device) && random.chance(habit.often)) trip(device, true);
  else if (isTripped(device) && now / 1000 - device.number(LastTrip) >= habit.least && random.chance(habit.ends)) {
    trip(device, false);
  }
};

const sensor = (name: string, subcategory: number, words: [string, string], habit?: Habit): Kind =>
  kind({
    type: `urn:schemas-micasaverde-com:device:${name}:1`,
    file: `D_${name}1.xml`,
    category: 4,
    subcategory,
    variables: [...trippable, battery, ...basics],
    actions: { ...poll, [SecuritySensor]: arming },
    live: living(habit),
    shows: (device) => words[isTripped(device) ? 1 : 0],
    active: isTripped,
  });

export const doorSensor = sensor('DoorSensor', 1, ['Closed', 'Open'], { often: 0.01, ends: 0.3, least: 10 });
export const motionSensor = sensor('MotionSensor', 3, ['Quiet', 'Motion'], { often: 0.05, ends: 0.5, least: 30 });
export const leakSensor = sensor('FloodSensor', 2, ['Dry', 'Leak']);
export const smokeSensor = sensor('SmokeSensor', 4, ['Clear', 'Smoke']);

export const doorLock = kind({
  type: 'urn:schemas-micasaverde-com:device:DoorLock:1',
  file: 'D_DoorLock1.xml',
  category: 7,
  variables: [[Locked, '1'], [LockTarget, '1'], battery, ...basics],
  actions: {
    ...poll,
    [DoorLock]: {
      SetTarget: (device, argument) => {
        const locked = flagOf(argument, 'newTargetValue') ? '1' : '0';
        device.set(LockTarget, locked);
        device.set(Locked, locked);
      },
    },
  },
  live: drain,
  shows: (device) => (device.get(Locked) === '1' ? 'Locked' : 'Unlocked'),
  active: (device) => device.get(Locked) !== '1',
});

const moves = ['MoveLeft', 'MoveRight', 'MoveUp', 'MoveDown', 'ZoomIn', 'ZoomOut'];

export const camera = kind({
  type: 'urn:schemas-upnp-org:device:DigitalSecurityCamera:1',
  file: 'D_DigitalSecurityCamera1.xml',
  category: 6,
  subcategory: 1,
  variables: [[CameraUrl, '/snapshot.jpg'], [Armed, '0'], [ArmedTripped, '0'], ...basics],
  actions: {
    [PanTiltZoom]: Object.fromEntries(moves.map((move) => [move, () => undefined])),
    [SecuritySensor]: arming,
  },
  shows: (device) => (device.get(Armed) === '1' ? 'Watching' : 'Ready'),
});
