import type { Caller } from '@app/access';
import { may } from '@app/access';

import type { StreamRow } from './rows.js';
import type { StreamQuery } from './stream.dto.js';

/** config_DeviceType */
const CAMERA = 2;

type Some = ReadonlySet<number>;

/** What of an account's events somebody is shown. */
export interface Sight {
  /** Null: all gateways. */
  gateways: Some | null;
  /** Null: all cameras, and the images and videos of gateways. */
  cameras: Some | null;
  /** Null: all users. */
  users: Some | null;
  /** The only units that the caller may see; null: all. */
  devices: Some | null;
  types: Some | null;
  severities: Some | null;
}

const numbers = (list: string): Some => new Set(list === '' ? [] : list.split(',').map(Number));
const named = (list = ''): Some | null => (list === '*' ? null : numbers(list));

/** All that the caller may see, or what `GET events` would list with the same arguments. */
export function sightOf(caller: Caller, { Camera, Gateway, User, Type, Severity }: StreamQuery): Sight {
  const all = Camera === undefined && Gateway === undefined && User === undefined;
  return {
    gateways: all ? null : named(Gateway),
    cameras: all ? null : named(Camera),
    users: usersOf(caller, all, User),
    devices: caller.devices,
    types: Type?.length ? new Set(Type) : null,
    severities: Severity?.length ? new Set(Severity) : null,
  };
}

/** Members and viewers see of users only themselves. */
function usersOf(caller: Caller, all: boolean, list = ''): Some | null {
  const self = new Set([caller.userId]);
  const limited = may(caller, 'view_events', 'd');
  if (all) return limited ? self : null;
  if (list === '') return self;
  const users = [...numbers(list)].filter((id) => id !== 0 && (!limited || id === caller.userId));
  return new Set(users);
}

const among = (some: Some | null, id: number) => some === null || some.has(id);

/** Of units, only what is still paired with the account that it was of when the event came. */
export function sees(sight: Sight, row: StreamRow): boolean {
  if (!among(sight.types, row.EventType) || !among(sight.severities, row.Severity)) return false;
  if (row.FK_Device === 0) return among(sight.users, row.FK_User);
  if (row.PairedWith !== row.FK_Account || !among(sight.devices, row.FK_Device)) return false;
  return seesUnit(sight, row);
}

function seesUnit({ gateways, cameras }: Sight, { FK_Device, DeviceType, EventType }: StreamRow): boolean {
  const isCamera = DeviceType === CAMERA;
  if (cameras === null ? isCamera : cameras.has(FK_Device)) return true;
  if (gateways === null ? !isCamera : gateways.has(FK_Device)) return true;
  return cameras === null && !isCamera && (EventType === 1 || EventType === 2);
}
