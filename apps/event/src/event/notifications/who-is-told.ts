import type { Event } from '@app/database';
import { eventTypes } from '@app/events';

/** Somebody who wants to be told of events, as far as it decides of which. */
export interface Person {
  id: number;
  emailAlerts: boolean;
  emailNotifications: boolean;
  phoneNotifications: boolean;
  pushNotifications: boolean;
  /** The severities of which they are told. */
  severities: ReadonlySet<number>;
  /** The only gateways they may see; null: all of the account. */
  devices: ReadonlySet<number> | null;
}

export interface Filter {
  types: ReadonlySet<number>;
  severities: ReadonlySet<number>;
  devices: ReadonlySet<number>;
}

type Happened = Pick<Event, 'type' | 'severity' | 'deviceId' | 'users'>;

/** The numbers of a list that is kept as text. */
export const numbersIn = (list: string): Set<number> =>
  new Set(
    list
      .split(',')
      .map((item) => Number(item.trim()))
      .filter((item) => Number.isInteger(item) && item > 0),
  );

/** A severity may be 0. */
export const severitiesIn = (list: string): Set<number> =>
  new Set(
    list
      .split(',')
      .filter((item) => /^\s*\d\s*$/.test(item))
      .map(Number),
  );

/** By which ways somebody is told of an event. */
export function waysTo(person: Person, event: Happened): { email: boolean; sms: boolean; push: boolean } {
  const named = numbersIn(event.users);
  const meant = named.size === 0 || named.has(person.id);
  const seen = event.deviceId === 0 || (person.devices?.has(event.deviceId) ?? true);
  if (!meant || !seen) return { email: false, sms: false, push: false };
  const severe = event.severity > 0 && person.severities.has(event.severity);
  const asked = event.type === eventTypes.trigger || named.size > 0;
  return {
    email: (severe && person.emailAlerts) || (asked && person.emailNotifications),
    sms: (severe || asked) && person.phoneNotifications,
    push: (severe || asked) && person.pushNotifications,
  };
}

/** Whether a webhook is told of an event; what it does not name does not matter to it. */
export const passes = ({ types, severities, devices }: Filter, event: Happened): boolean =>
  (types.size === 0 || types.has(event.type)) &&
  (severities.size === 0 || severities.has(event.severity)) &&
  (devices.size === 0 || devices.has(event.deviceId));
