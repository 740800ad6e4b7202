import { House } from './house.js';
import type { Change } from './house.js';
import {
  Armed,
  ArmedTripped,
  BatteryLevel,
  CurrentTemperature,
  KWH,
  LastTrip,
  Status,
  SwitchPower,
  Tripped,
} from './variables.js';

const NOON = Date.UTC(2026, 10, 24, 12);
const houseAt = (seed = '50000001', clock = { now: NOON }) => new House(seed, () => clock.now);
const values = (house: House) => house.devices.map((device) => device.states().map(({ value }) => value));

describe('a house', () => {
  it('has twenty devices in six rooms, and four scenes', () => {
    const house = houseAt();

    expect(house.children()).toHaveLength(20);
    expect(house.children()).toContainEqual({
      Id: 7,
      Name: 'Front door lock',
      Category: 7,
      SubCategory: 0,
      Battery: expect.any(Number),
      Online: true,
    });
    expect(house.children().find(({ Id }) => Id === 3)).not.toHaveProperty('Battery');
    expect([house.rooms.length, house.scenes.length]).toEqual([6, 4]);
  });

  it('is the same for the same seed, and another for another', () => {
    const [first, again, other] = [houseAt(), houseAt(), houseAt('50000002')];
    for (const house of [first, again, other]) for (let i = 0; i < 50; i += 1) house.tick(NOON + i * 5000);

    expect(values(again)).toEqual(values(first));
    expect(values(other)).not.toEqual(values(first));
  });

  it('has a device out of reach now and then', () => {
    const lost = (n: number) =>
      houseAt(String(n))
        .children()
        .filter(({ Online }) => !Online).length;
    const counts = Array.from({ length: 40 }, (_, n) => lost(n));

    expect(new Set(counts)).toEqual(new Set([0, 1]));
  });

  it('changes in an hour: temperature, motion, doors, watts', () => {
    const clock = { now: NOON };
    const house = houseAt('50000001', clock);
    const changed = new Set<string>();
    house.onChange(({ variable, device }) => changed.add(`${device.id} ${variable.name}`));

    for (; clock.now < NOON + 3_600_000; clock.now += 5000) house.tick();

    expect([...changed]).toEqual(
      expect.arrayContaining(['10 CurrentTemperature', '9 Tripped', '8 Tripped', '16 Watts', '16 KWH']),
    );
    expect(house.device(10)!.number(CurrentTemperature)).toBeGreaterThan(15);
    expect(house.device(10)!.number(CurrentTemperature)).toBeLessThan(26);
  });

  it('moves its version with every change, and tells it once for all of a step', async () => {
    const house = houseAt();
    const moves = jest.fn();
    const changes: Change[] = [];
    house.onMove(moves);
    house.onChange((change) => changes.push(change));
    const before = house.dataVersion;

    house.turn(3, true);
    house.turn(3, true);
    await Promise.resolve();

    expect(changes.map(({ variable, value, old }) => [variable.name, value, old])).toEqual([
      ['Watts', '60', '0'],
      ['Target', '1', '0'],
      ['Status', '1', '0'],
    ]);
    expect(house.dataVersion).toBe(before + 3);
    expect(house.device(3)!.version).toBe(house.dataVersion);
    expect(moves).toHaveBeenCalledTimes(1);
  });

  it('does not call who no longer listens', async () => {
    const house = houseAt();
    const moves = jest.fn();
    house.onMove(moves)();

    house.turn(3, true);
    await Promise.resolve();

    expect(moves).not.toHaveBeenCalled();
  });

  it('counts the energy that a light has used', () => {
    const clock = { now: NOON };
    const house = houseAt('50000001', clock);
    const light = house.device(3)!;
    house.turn(3, true);
    const before = light.number(KWH);

    clock.now += 3_600_000;
    house.turn(3, false);

    expect(light.number(KWH) - before).toBeCloseTo(0.06);
  });

  it('notes when a sensor trips, and that it was armed', () => {
    const clock = { now: NOON };
    const house = houseAt('50000001', clock);
    const door = house.device(8)!;
    door.set(Armed, '1');

    clock.now += 1000;
    house.trip(8, true);

    expect([door.get(Tripped), door.get(ArmedTripped), door.get(LastTrip)]).toEqual(['1', '1', `${clock.now / 1000}`]);
  });

  it.each(['', 'full', '-1', '101', '3.5'])('tells no charge that is none: %p', (level) => {
    const house = houseAt();

    house.device(7)!.set(BatteryLevel, level);

    expect(house.children().find(({ Id }) => Id === 7)).not.toHaveProperty('Battery');
  });

  it('lives on with nonsense in its variables', () => {
    const house = houseAt();
    for (const device of house.devices) for (const state of device.states()) device.set(state, 'nonsense');

    house.tick();

    expect(values(house).flat()).not.toContain('NaN');
  });

  it('runs a scene, but no scene out of a scene', () => {
    const house = houseAt();
    const gateway = 'urn:micasaverde-com:serviceId:HomeAutomationGateway1';
    const itself = { device: '0', service: gateway, action: 'RunScene', arguments: [{ name: 'SceneNum', value: '9' }] };
    const light = {
      device: '3',
      service: SwitchPower,
      action: 'SetTarget',
      arguments: [{ name: 'newTargetValue', value: '1' }],
    };
    const missing = { ...light, device: 'none' };
    house.configure({
      scenes: [{ id: 9, name: 'Loop', room: 0, groups: [{ delay: 0, actions: [itself, missing, light] }] }],
    });

    expect(house.runScene(9)).toBe(true);
    expect(house.device(3)!.get(Status)).toBe('1');
    expect(house.runScene(1)).toBe(false);
  });

  it('starts anew, with another time and version', () => {
    const house = houseAt();
    const { loadTime, dataVersion, userDataVersion } = house;

    house.reload();

    expect(house.loadTime).toBe(loadTime + 1);
    expect(house.dataVersion).toBe(dataVersion + 1);
    expect(house.userDataVersion).toBeGreaterThan(userDataVersion);
  });

  it('steps by itself from start to stop', () => {
    jest.useFakeTimers();
    const house = houseAt();
    const tick = jest.spyOn(house, 'tick');

    house.start(1000);
    house.start(1000);
    jest.advanceTimersByTime(3000);
    house.stop();
    jest.advanceTimersByTime(3000);

    expect(tick).toHaveBeenCalledTimes(3);
    jest.useRealTimers();
  });

  it('is cheap: ten thousand of them take a few megabytes, and no timer', () => {
    const timers = jest.spyOn(global, 'setInterval');
    const [started, heap] = [performance.now(), process.memoryUsage().heapUsed];

    const houses = Array.from({ length: 10_000 }, (_, n) => new House(String(n)));

    expect(houses).toHaveLength(10_000);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(20_000_000);
    expect(timers).not.toHaveBeenCalled();
  });
});
