import type { Permission } from './permissions.js';
import { permissionNames } from './permissions.js';

/**
 * Where a permission holds: o the own account, c the accounts below, s only oneself, d only the devices the user is
 * limited to, g below while the owner's support grant lasts.
 */
export type Scope = 'o' | 'c' | 's' | 'd' | 'g';

export const roles = {
  1: 'Master administrator',
  2: 'OEM administrator',
  3: 'Distributor administrator',
  4: 'Dealer administrator',
  5: 'Dealer support',
  10: 'Owner',
  11: 'Member',
  12: 'Viewer',
  20: 'Gateway',
} as const;

export type RoleId = keyof typeof roles;

const columns: RoleId[] = [1, 2, 3, 4, 5, 10, 11, 12, 20];

/** Who may do what: one line a permission, one column a role, in the order of `columns`. */
const table: Record<Permission, string> = {
  lookup_account: '            oc oc oc oc oc -  -  -  -',
  search_devices: '            oc oc oc oc oc -  -  -  -',
  view_account: '              oc oc oc oc oc o  od od -',
  edit_account_basic: '        oc oc oc oc -  o  -  -  -',
  add_account: '               c  c  c  c  -  -  -  -  -',
  delete_account: '            c  c  c  c  -  o  -  -  -',
  set_device_status: '         oc oc oc oc g  o  od -  -',
  add_installation_attribute: 'c  c  c  c  -  -  -  -  -',
  view_user: '                 oc oc oc oc oc o  s  s  -',
  alter_user: '                oc oc oc oc s  o  s  s  -',
  view_events: '               oc oc oc oc og o  od od -',
  read_events: '               o  o  o  o  o  o  od -  -',
  delete_events: '             o  o  o  o  -  o  -  -  -',
  UPDATE_FIRMWARE: '           oc oc oc oc -  o  -  -  -',
  use_relay: '                 og og og og og o  od -  -',
  view_files: '                og og og og og o  od od s',
  store_files: '               o  o  o  o  -  o  od -  s',
  post_events: '               -  -  -  -  -  -  -  -  s',
  report_status: '             -  -  -  -  -  -  -  -  s',
  delete_files: '              o  o  o  o  -  o  -  -  -',
  pair_device: '               oc oc oc oc -  o  -  -  -',
  block_device: '              oc oc oc oc -  -  -  -  -',
  import_devices: '            c  c  -  -  -  -  -  -  -',
  manage_eula: '               c  c  -  -  -  -  -  -  -',
  manage_firmware: '           c  c  -  -  -  -  -  -  -',
  manage_kits: '               c  c  -  -  -  -  -  -  -',
  view_usage: '                oc oc oc oc oc o  -  -  -',
  edit_limits: '               c  c  c  c  -  -  -  -  -',
  manage_webhooks: '           o  o  o  o  -  o  -  -  -',
  manage_tokens: '             o  o  o  o  -  o  -  -  -',
  grant_support: '             -  -  -  -  -  o  -  -  -',
  open_ticket: '               -  -  -  -  -  o  od -  -',
  answer_ticket: '             c  c  c  c  c  -  -  -  -',
  view_audit: '                oc oc oc oc -  o  -  -  -',
  refresh_config: '            o  -  -  -  -  -  -  -  -',
};

export type Grants = ReadonlyMap<Permission, ReadonlySet<Scope>>;

const grants = new Map<number, Grants>(
  columns.map((role, column) => [
    role,
    new Map(
      permissionNames.flatMap((name) => {
        const letters = table[name].trim().split(/\s+/)[column];
        return letters && letters !== '-' ? [[name, new Set(letters.split('') as Scope[])] as const] : [];
      }),
    ),
  ]),
);

const nothing: Grants = new Map();

/** What a role may, and where. */
export const grantsOf = (role: number): Grants => grants.get(role) ?? nothing;

/** The role of a new user, by the type of their account. */
export const roleForAccountType = (type: number): RoleId => (type === 5 ? 10 : (type as RoleId));

/** The roles that users of an account of this type may have. */
export const rolesFor = (type: number): number[] =>
  type === 5 ? [10, 11, 12] : type === 4 ? [4, 5] : [roleForAccountType(type)];

/** A role is above another when it holds a permission that the other lacks. */
export const isAbove = (role: number, other: number): boolean =>
  [...grantsOf(role).keys()].some((name) => !grantsOf(other).has(name));
