import type { Outcome } from './act.js';
import { act } from './act.js';
import { Device } from './device.js';
import { Jobs, JobStatus } from './jobs.js';
import type { Argument, Name } from './kind.js';
import { outdoorTemperature } from './kinds/measures.js';
import { trip } from './kinds/security.js';
import { Listeners } from './listeners.js';
import type { Room } from './plan.js';
import * as plan from './plan.js';
import { Random } from './random.js';
import type { Scene } from './scene.js';
import { BatteryLevel, SwitchPower } from './variables.js';

/** A variable that moved; `old` is undefined for one that was not there. */
export interface Change {
  device: Device;
  variable: Name;
  value: string;
  old: string | undefined;
}

/** What a status report tells of a device behind the gateway. */
export interface Child {
  Id: number;
  Name: string;
  Category: number;
  SubCategory: number;
  /** Per cent. */
  Battery?: number;
  Online: boolean;
}

export const modes = { 1: 'Home', 2: 'Away', 3: 'Night', 4: 'Vacation' } as const;
export type Mode = keyof typeof modes;

/** Between two steps, in ms. */
const PACE = 5000;

/**
 * A small house behind a gateway. The same seed makes the same house; until somebody looks into it, it holds hardly
 * more than that.
 */
export class House {
  /** Unix seconds. */
  loadTime: number;
  /** Moves with every change. */
  dataVersion: number;
  /** The DataVersion at which names, rooms or scenes last changed. */
  userDataVersion: number;
  mode: Mode = 1;
  rooms: readonly Room[] = plan.rooms;
  scenes: readonly Scene[] = plan.scenes;
  /** The scene that ran last, and the DataVersion of that. */
  ran?: { id: number; version: number };
  private made?: Device[];
  private random?: Random;
  private jobs?: Jobs;
  private timer?: NodeJS.Timeout;
  private moving = false;
  private readonly movements = new Listeners<void>();
  private readonly changes = new Listeners<Change>();

  /** `now` in ms. */
  constructor(
    readonly seed: string,
    readonly now: () => number = Date.now,
  ) {
    this.loadTime = this.seconds();
    this.dataVersion = (this.loadTime % 1_000_000) * 1000 + 1;
    this.userDataVersion = this.dataVersion;
  }

  get devices(): readonly Device[] {
    if (!this.made) {
      const lost = this.lostDevice();
      this.made = plan.devices.map((planned) => new Device(this, planned, planned.id === lost));
    }
    return this.made;
  }

  device(id: number): Device | undefined {
    return this.devices.find((each) => each.id === id);
  }

  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  children(): Child[] {
    return this.devices
      .filter(({ kind }) => !kind.hidden)
      .map(({ id, name, kind, battery, online }) => ({
        Id: id,
        Name: name,
        Category: kind.category,
        SubCategory: kind.subcategory,
        ...(battery === undefined ? {} : { Battery: battery }),
        Online: online,
      }));
  }

  act(id: number, service: string, action: string, argument: Argument): Outcome {
    return act(this, id, service, action, argument);
  }

  turn(id: number, on: boolean): Outcome {
    return this.act(id, SwitchPower, 'SetTarget', () => (on ? '1' : '0'));
  }

  /** Lets a sensor notice something, or nothing any more. */
  trip(id: number, tripped: boolean): void {
    const device = this.device(id);
    if (device) trip(device, tripped);
  }

  /** Does what the scene says, without its delays; answers whether there is such a scene. */
  runScene(id: number): boolean {
    const scene = this.scenes.find((each) => each.id === id);
    if (!scene) return false;
    for (const step of scene.groups.flatMap(({ actions }) => actions)) {
      // the gateway itself: a scene that runs scenes might not end
      if (Number(step.device) < 2) continue;
      const argument = (name: string) => step.arguments.find((each) => each.name === name)?.value;
      this.act(Number(step.device), step.service, step.action, argument);
    }
    this.move();
    this.ran = { id, version: this.dataVersion };
    return true;
  }

  setMode(mode: number): boolean {
    if (!Object.hasOwn(modes, mode)) return false;
    this.mode = mode as Mode;
    this.move();
    return true;
  }

  /** Starts the engine anew: clients read everything again. */
  reload(): void {
    this.loadTime = Math.max(this.seconds(), this.loadTime + 1);
    this.configure({});
  }

  /** Puts other rooms or scenes in the place of these. */
  configure(parts: Partial<Pick<House, 'rooms' | 'scenes'>>): void {
    Object.assign(this, parts);
    this.move();
    this.userDataVersion = this.dataVersion;
  }

  startJob(): number {
    this.jobs ??= new Jobs();
    return this.jobs.start(this.now());
  }

  jobStatus(id: number): number {
    return this.jobs?.status(id, this.now()) ?? JobStatus.unknown;
  }

  /** One step of time, up to `now`. */
  tick(now = this.now()): void {
    this.random ??= new Random(this.seed);
    const moment = { now, outdoors: outdoorTemperature(now), random: this.random };
    for (const device of this.devices) if (device.online) device.kind.live?.(device, moment);
  }

  /** Steps by itself until it is stopped; does not keep the process alive. */
  start(every = PACE): void {
    this.stop();
    this.timer = setInterval(() => this.tick(), every).unref();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** Calls the listener after something moved, once for all that moved together; returns what ends that. */
  onMove(listener: () => void): () => void {
    return this.movements.add(listener);
  }

  /** Calls the listener for every variable that changes; returns what ends that. */
  onChange(listener: (change: Change) => void): () => void {
    return this.changes.add(listener);
  }

  /** For devices: one of their variables is another now. */
  changed(change: Change): void {
    this.move();
    change.device.version = this.dataVersion;
    this.changes.tell(change);
  }

  private move(): void {
    this.dataVersion += 1;
    if (this.moving || this.movements.size === 0) return;
    this.moving = true;
    queueMicrotask(() => {
      this.moving = false;
      this.movements.tell();
    });
  }

  /** In every fourth house one of the devices with a battery does not answer. */
  private lostDevice(): number | undefined {
    const random = new Random(`${this.seed}/lost`);
    const candidates = plan.devices.filter(({ kind }) => kind.places.has(BatteryLevel.key));
    return random.chance(0.25) ? candidates[random.whole(0, candidates.length - 1)].id : undefined;
  }
}
