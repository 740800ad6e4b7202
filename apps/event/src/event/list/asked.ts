import type { Caller } from '@app/access';
import { may } from '@app/access';
import { badArgument } from '@app/server';

import type { EventsQuery } from './list.dto.js';
import type { Paired } from './pairings.js';

/** Whose events are asked for, of those that the caller may see. */
export interface Asked {
  accountId: number;
  /** All their events; with `behind` only those of these devices behind them. */
  gateways: number[];
  behind: number[] | null;
  cameras: number[];
  /** Gateways of which only images and videos are asked for. */
  pictured: number[];
  users: number[];
  /** Everything of all units of the account is asked for, and nothing else lies among it. */
  whole: boolean;
}

const numbers = (list: string) => [...new Set(list.split(',').map(Number))];

const within = (all: number[], list: string) => {
  if (list === '*') return all;
  const named = new Set(numbers(list));
  return all.filter((id) => named.has(id));
};

/** Units that are not the account's, or not the caller's to see, are left out. */
export function askedOf(caller: Caller, accountId: number, query: EventsQuery, paired: Paired): Asked {
  const { Camera = '', Gateway = '', Device = '', Before, After } = query;
  if (Before !== undefined && After !== undefined && Before < After) {
    throw badArgument('Before', 'must not be earlier than After');
  }
  const { devices } = caller;
  const seen = (ids: number[]) => (devices === null ? ids : ids.filter((id) => devices.has(id)));
  const all = { gateways: seen(paired.gateways), cameras: seen(paired.cameras) };
  const units = [...all.gateways, ...all.cameras];

  const cameras = Camera === '*' ? all.cameras : Camera === '' ? [] : within(units, Camera);
  const named = Gateway === '*' ? all.gateways : Gateway === '' ? [] : within(units, Gateway);
  const gateways = named.filter((id) => !cameras.includes(id));
  const behind = Gateway !== '' && Device !== '' ? numbers(Device) : null;
  const pictured = Camera === '*' ? all.gateways.filter((id) => behind !== null || !gateways.includes(id)) : [];
  const whole = devices === null && Gateway === '*' && behind === null && !paired.hasLeftBehind;
  const users = behind === null ? usersOf(caller, query.User) : [];
  return { accountId, gateways, behind, cameras, pictured, users, whole };
}

/** Members and viewers see of users only themselves. */
function usersOf(caller: Caller, list = ''): number[] {
  const named = list === '' ? [caller.userId] : numbers(list).filter((id) => id !== 0);
  return may(caller, 'view_events', 'd') ? named.filter((id) => id === caller.userId) : named;
}
