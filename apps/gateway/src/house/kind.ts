import type { Device } from './device.js';
import type { Random } from './random.js';

/** The name of a state variable of a Luup service, and both as one. */
export interface Name {
  service: string;
  name: string;
  key: string;
}

/** `codes` are its names in the flat form of sdata. */
export interface Variable extends Name {
  codes: readonly string[];
}

export type Initial = string | ((random: Random, seconds: number) => string);
export type Argument = (name: string) => string | undefined;
export type Action = (device: Device, argument: Argument) => void;
/** By service and name. */
export type Actions = Record<string, Record<string, Action>>;

/** What a step of time brings; `now` in ms, `outdoors` in °C. */
export interface Moment {
  now: number;
  outdoors: number;
  random: Random;
}

export interface KindOptions {
  type: string;
  file: string;
  category: number;
  subcategory?: number;
  /** Belongs to the engine itself, and is not shown. */
  hidden?: boolean;
  variables: readonly (readonly [Variable, Initial])[];
  actions?: Actions;
  live?(device: Device, moment: Moment): void;
  /** The state in a few words. */
  shows?(device: Device): string;
  /** Whether that is worth a look: on, open, unlocked. */
  active?(device: Device): boolean;
}

/** What devices of one make have in common; all houses share it. */
export interface Kind extends KindOptions {
  subcategory: number;
  actions: Actions;
  services: ReadonlySet<string>;
  /** Where the value of a variable stands, by its key. */
  places: ReadonlyMap<string, number>;
}

export const named = (service: string, name: string): Name => ({ service, name, key: `${service}/${name}` });

export const variable = (service: string, name: string, ...codes: string[]): Variable => ({
  ...named(service, name),
  codes,
});

export function kind(options: KindOptions): Kind {
  const { variables, actions = {}, subcategory = 0 } = options;
  return {
    ...options,
    subcategory,
    actions,
    services: new Set([...variables.map(([{ service }]) => service), ...Object.keys(actions)]),
    places: new Map(variables.map(([{ key }], place) => [key, place])),
  };
}

/** An action was asked for with an argument that is missing or no good. */
export class BadArgument extends Error {}

export function numberOf(argument: Argument, name: string, low: number, high: number): number {
  const text = argument(name)?.trim();
  const value = Number(text);
  if (!text || !Number.isFinite(value)) throw new BadArgument(name);
  return Math.min(high, Math.max(low, value));
}

export const flagOf = (argument: Argument, name: string): boolean => numberOf(argument, name, 0, 1) >= 0.5;

export function wordOf<T extends string>(argument: Argument, name: string, words: readonly T[]): T {
  const word = words.find((each) => each === argument(name));
  if (!word) throw new BadArgument(name);
  return word;
}
