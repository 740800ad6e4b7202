/** The permissions of the API document, under the names that clients and the database know them by, and our own. */
export const permissions = {
  lookup_account: { id: 10001, category: 'account', description: 'Can search for accounts below the own one' },
  view_account: {
    id: 10002,
    category: 'account',
    description: 'Can view basic account information (address, phone, etc.), but not billing',
  },
  edit_account_basic: {
    id: 10003,
    category: 'account',
    description: 'Can edit basic account information, like name, address',
  },
  set_device_status: { id: 10004, category: 'device', description: 'Can set the status and the name of a device' },
  add_installation_attribute: { id: 10005, category: 'account', description: 'Can add installation attributes' },
  alter_user: { id: 10006, category: 'user', description: 'Can alter user info' },
  view_user: { id: 10007, category: 'user', description: 'Can view user info' },
  add_account: { id: 10008, category: 'account', description: 'Can add accounts below the own one' },
  search_devices: {
    id: 10009,
    category: 'device',
    description: 'Authorized to search for a device by PK_Device and to see their status',
  },
  view_events: { id: 10010, category: 'event', description: 'Can view the events for an account' },
  read_events: { id: 10011, category: 'event', description: 'Can mark events as read' },
  delete_events: { id: 10012, category: 'event', description: 'Can delete, lock and unlock events' },
  UPDATE_FIRMWARE: { id: 10013, category: 'firmware', description: 'Can order gateways to upgrade their firmware' },

  delete_account: { id: 10101, category: 'account', description: 'Can delete an account and all that belongs to it' },
  use_relay: { id: 10102, category: 'relay', description: 'Can reach a gateway through the relay' },
  view_files: { id: 10103, category: 'storage', description: 'Can view stored files' },
  store_files: { id: 10104, category: 'storage', description: 'Can store files' },
  delete_files: { id: 10105, category: 'storage', description: 'Can delete stored files' },
  post_events: { id: 10106, category: 'event', description: 'Can report events: gateways' },
  report_status: { id: 10107, category: 'device', description: 'Can report its status: gateways' },
  pair_device: { id: 10108, category: 'device', description: 'Can pair units with an account and unpair them' },
  block_device: { id: 10109, category: 'device', description: 'Can block a unit' },
  import_devices: { id: 10110, category: 'device', description: 'Can import manufactured units' },
  manage_eula: { id: 10111, category: 'oem', description: 'Can write the licence agreements of an OEM' },
  manage_firmware: { id: 10112, category: 'oem', description: 'Can publish firmware of an OEM' },
  manage_kits: { id: 10113, category: 'oem', description: 'Can write the kit catalogue of an OEM' },
  view_usage: { id: 10114, category: 'relay', description: 'Can view what remote access has used' },
  edit_limits: { id: 10115, category: 'relay', description: 'Can set limits of remote access' },
  manage_webhooks: { id: 10116, category: 'account', description: 'Can manage the webhooks of the account' },
  manage_tokens: { id: 10117, category: 'account', description: 'Can manage the API tokens of the account' },
  grant_support: { id: 10118, category: 'account', description: 'Can let the dealer in for a while' },
  open_ticket: { id: 10119, category: 'support', description: 'Can open trouble tickets' },
  answer_ticket: { id: 10120, category: 'support', description: 'Can answer trouble tickets from below' },
  view_audit: { id: 10121, category: 'account', description: 'Can read who changed what' },
  refresh_config: { id: 10122, category: 'operation', description: 'Can make all instances read the static data anew' },
} as const;

export type Permission = keyof typeof permissions;

export const permissionNames = Object.keys(permissions) as Permission[];

const byId = new Map<number, Permission>(permissionNames.map((name) => [permissions[name].id, name]));

export const permissionOf = (id: number): Permission | undefined => byId.get(id);

export const permissionId = (name: Permission): number => permissions[name].id;
