import { scopesOf } from './table.js';
import type { Form, Place, Relation, Who } from './world.js';
import { GATEWAY, NOBODY } from './world.js';

/** One cell: who, with what, on which place. */
export interface Cell {
  who: Who;
  form: Form;
  relation: Relation | 'oneself' | 'crossed' | 'crossed body';
  /** Absent for what does not exist. */
  place: Place | undefined;
}

export interface Operation {
  /** What the path names besides PK_Account, and what the body or query says for one who is entitled. */
  path?: (cell: Cell) => Record<string, string | number>;
  query?: (cell: Cell) => Record<string, string | number>;
  body?: (cell: Cell) => object;
  expected: (cell: Cell) => number;
  /** It has an object of the account in its path: another account's must not be found through the own one. */
  crossed?: (place: Place) => Record<string, number>;
  /** A body that names something of another account: it must not be found. */
  crossedBody?: (place: Place) => object;
  /** Also tried on the caller's own user. */
  oneself?: true | 'session';
  /** Where the caller lies to the place plays no part. */
  alone?: true;
  /** Whatever is sent beside what it knows is kept as it was sent. */
  keepsAll?: true;
  /** What it has made must stay until it has answered; this undoes it. */
  commits?: true;
  /** What an answer of 200 must not tell. */
  leak?: (cell: Cell, body: unknown) => boolean;
  headers?: Record<string, string>;
  /** What it answers without credentials, where it takes some and needs none. */
  anonymous?: number;
  /** The type of the body, where it is not JSON. */
  type?: string;
  /** The operationId, where it is not the name. */
  operation?: string;
}

/** An account outside the tree of the caller; the master has none. */
export const foreignOf = ({ places }: Who): Place | undefined => places.cousin ?? places['other OEM'] ?? places.sibling;

export const inTree = ({ relation }: Cell) => ['self', 'below', 'two below', 'oneself'].includes(relation);

/** A token can be given everything but the making of tokens. */
export const scopes = ({ who, form }: Cell, permission: string) =>
  form === 'token' && permission === 'manage_tokens' ? new Set<string>() : scopesOf(who.role, permission);

/** The order of answers: no such permission anywhere, then not there, then not in that scope. */
export function onAccount(permission: string, success: number | ((cell: Cell) => number) = 200) {
  return (cell: Cell): number => {
    const held = scopes(cell, permission);
    if (held.size === 0) return 403;
    if (cell.relation === 'crossed' || cell.relation === 'crossed body') return held.has('o') ? 404 : 403;
    if (!inTree(cell)) return 404;
    if (!held.has(cell.relation === 'self' ? 'o' : 'c')) return 403;
    return typeof success === 'number' ? success : success(cell);
  };
}

export function onUser(permission: string, success: number | ((cell: Cell) => number) = 200) {
  return (cell: Cell): number => {
    if (cell.relation === 'oneself') return typeof success === 'number' ? success : success(cell);
    return onAccount(permission, success)(cell);
  };
}

/** An OEM of one's own or below; accounts that are no OEM's own have none to name. */
export const onOem = (permission: string) => (cell: Cell) => {
  if (scopes(cell, permission).size === 0) return 403;
  return inTree(cell) && cell.place?.oemOf ? 200 : 404;
};
export const eula = ({ place }: Cell) => ({
  PK_Oem: place?.oemOf ?? 999,
  AppKey: '',
  LangKey: 'en',
  Version: '1',
  Eula: 'x',
});

/** As for the account that a device is paired with; a gateway speaks of itself. */
export const onDevice =
  (permission: string, success = 200) =>
  (cell: Cell) => {
    if (cell.who.role === GATEWAY) return cell.relation === 'self' ? success : 404;
    return onAccount(permission, success)(cell);
  };

/** As of an account; a gateway speaks for itself, and so for its account. */
export const onFiles =
  (permission: string, success = 200) =>
  (cell: Cell) => {
    if (cell.who.role !== GATEWAY) return onAccount(permission, success)(cell);
    if (scopes(cell, permission).size === 0) return 403;
    return cell.relation === 'self' ? success : 404;
  };

export const file = ({ place }: Cell) => ({ PK_Store: place?.file.id ?? NOBODY });
export const fileKey = ({ place }: Cell) => ({ Key: place?.file.key ?? 'none' });

/** Files of accounts that were not asked for. */
export const leaksFiles = (cell: Cell, body: unknown): boolean =>
  (body as { Stores: { PK_Account: number }[] }).Stores.some(({ PK_Account }) => PK_Account !== cell.place?.account.id);

const tickets = (cell: Cell) => ({ own: scopes(cell, 'open_ticket'), below: scopes(cell, 'answer_ticket') });

/** A ticket exists to the people of its account who may open some, and to those above who answer them. */
export const onTicket =
  (success: number) =>
  (cell: Cell): number => {
    const { own, below } = tickets(cell);
    if (own.size + below.size === 0) return 403;
    if (cell.relation === 'self') return own.has('o') ? success : 404;
    return inTree(cell) && below.has('c') ? success : 404;
  };

/** What is of the own account only does not exist in others, whoever asks. */
export const onOwn =
  (permission: string, success: number) =>
  (cell: Cell): number => {
    if (scopes(cell, permission).size === 0) return 403;
    return cell.relation === 'self' ? success : 404;
  };

/** What is a person's own does not exist to others, of the same account either; a token is no person. */
export const notTheirs = ({ who, form }: Cell): number => (form === 'token' || !who.user ? 403 : 404);

/** The tickets of one account: as of any account that is named. */
export const onTicketsOf = (cell: Cell): number => {
  const { own, below } = tickets(cell);
  if (own.size + below.size === 0) return 403;
  if (!inTree(cell)) return 404;
  return cell.relation === 'self' ? (own.has('o') ? 200 : 403) : below.has('c') ? 200 : 403;
};

/** Tickets of accounts that one does not answer. */
export const leaksTickets = (cell: Cell, body: unknown): boolean => {
  const { own } = tickets(cell);
  const { below, 'two below': twoBelow, self } = cell.who.places;
  const places = Object.values(cell.who.places).filter((each) => each !== below && each !== twoBelow);
  const foreign = places.filter((each) => each !== self || !own.has('o')).map(({ account }) => account.id);
  const { Tickets } = body as { Tickets: { PK_Account: number }[] };
  return Tickets.some(({ PK_Account }) => foreign.includes(PK_Account));
};

/** Events of other units, or keys of those whose files one may not see. */
export const leaksEvents = ({ relation, place }: Cell, body: unknown): boolean => {
  const { Records } = body as { Records: { PK_Device: string; Key?: string }[] };
  return Records.some(({ PK_Device, Key }) => PK_Device !== String(place?.device) || (relation !== 'self' && Key));
};

/** Members and viewers see of other users nothing. */
export const onOthersEvent = (cell: Cell): number =>
  cell.relation === 'self' && scopes(cell, 'view_events').has('d') ? 404 : onAccount('view_events')(cell);

/** What a unit told before it was unpaired nobody sees. */
export const onLeftEvent = (cell: Cell): number => (scopes(cell, 'view_events').size > 0 ? 404 : 403);

/** A unit that is nobody's is its OEM's: of those above it, whatever account is named beside it. */
export const onSpare = (permission: string) => (cell: Cell) => {
  if (scopes(cell, permission).size === 0) return 403;
  const manages = cell.who.role === 1 || (cell.who.role === 2 && cell.place?.oemId === 1);
  return cell.place && manages ? 200 : 404;
};

/** An account below the own one is below, also directly below. */
export const below = (success: (cell: Cell) => number) => (cell: Cell) => {
  if (scopes(cell, 'add_account').size === 0) return 403;
  return inTree(cell) ? success(cell) : 404;
};

/** Never for a program with a token. */
export const noToken = (expected: (cell: Cell) => number) => (cell: Cell) =>
  cell.form === 'token' ? 403 : expected(cell);

/** For a person only: neither for a program with a token nor for a gateway. */
export const person = (expected: (cell: Cell) => number) =>
  noToken((cell) => (cell.who.role === GATEWAY ? 403 : expected(cell)));

/** From above nobody is put into an end user's account that has an owner. */
export const joins = (cell: Cell) =>
  cell.place?.account.typeId === 5 && cell.relation !== 'self' && cell.place.hasOwner ? 403 : 201;

export const userId = ({ relation, who, place }: Cell) =>
  relation === 'oneself' ? (who.user?.id ?? 0) : (place?.user ?? NOBODY);
export const onlyOneself = (success: number) => noToken(({ relation }) => (relation === 'oneself' ? success : 403));
export const installation = ({ place }: Cell) => ({ PK_Installation: place?.installations[0] ?? NOBODY });
export const device = ({ place }: Cell) => ({ PK_Device: place?.device ?? NOBODY });
export const spare = ({ place }: Cell) => ({ PK_Device: place?.spare.id ?? NOBODY });
export const crossedInstallation = (place: Place) => ({ PK_Installation: place.installations[0] ?? NOBODY });
export const crossedDevice = (place: Place) => ({ PK_Device: place.device });
export const nameOf = ({ user }: Who) => user?.username ?? 'a-gateway';
export const asNobody = (expected: number): Operation => ({ alone: true, expected: () => expected });
