/**
 * Who may do what, as it is decided: o the own account, c the accounts below, s oneself, d the devices the user is
 * limited to, g below while the owner's grant lasts. Written down a second time on purpose: the server has its own copy.
 */
const decided = `
  permissions                                    | 1   | 2   | 3   | 4   | 5   | 10  | 11  | 12 | 20
  lookup_account search_devices                  | o c | o c | o c | o c | o c | -   | -   | - | -
  view_account                                   | o c | o c | o c | o c | o c | o   | o d | o d | -
  edit_account_basic                             | o c | o c | o c | o c | -   | o   | -   | - | -
  add_account                                    | c   | c   | c   | c   | -   | -   | -   | - | -
  delete_account                                 | c   | c   | c   | c   | -   | o   | -   | - | -
  set_device_status                              | o c | o c | o c | o c | g   | o   | o d | - | -
  add_installation_attribute                     | c   | c   | c   | c   | -   | -   | -   | - | -
  view_user                                      | o c | o c | o c | o c | o c | o   | s   | s | -
  alter_user                                     | o c | o c | o c | o c | s   | o   | s   | s | -
  view_events                                    | o c | o c | o c | o c | o g | o   | o d | o d | -
  read_events                                    | o   | o   | o   | o   | o   | o   | o d | - | -
  delete_events                                  | o   | o   | o   | o   | -   | o   | -   | - | -
  UPDATE_FIRMWARE                                | o c | o c | o c | o c | -   | o   | -   | - | -
  use_relay                                      | o g | o g | o g | o g | o g | o   | o d | - | -
  view_files                                     | o g | o g | o g | o g | o g | o   | o d | o d | s
  store_files                                    | o   | o   | o   | o   | -   | o   | o d | - | s
  post_events report_status                      | -   | -   | -   | -   | -   | -   | -   | - | s
  delete_files                                   | o   | o   | o   | o   | -   | o   | -   | - | -
  pair_device                                    | o c | o c | o c | o c | -   | o   | -   | - | -
  block_device                                   | o c | o c | o c | o c | -   | -   | -   | - | -
  import_devices manage_eula manage_firmware manage_kits | c | c | -   | -   | -   | -   | -   | - | -
  view_usage                                     | o c | o c | o c | o c | o c | o   | -   | - | -
  edit_limits                                    | c   | c   | c   | c   | -   | -   | -   | - | -
  manage_webhooks manage_tokens                  | o   | o   | o   | o   | -   | o   | -   | - | -
  grant_support                                  | -   | -   | -   | -   | -   | o   | -   | - | -
  open_ticket                                    | -   | -   | -   | -   | -   | o   | o d | - | -
  answer_ticket                                  | c   | c   | c   | c   | c   | -   | -   | - | -
  view_audit                                     | o c | o c | o c | o c | -   | o   | -   | - | -
  refresh_config                                 | o   | -   | -   | -   | -   | -   | -   | - | -
`;

const lines = decided
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const [head = [], ...rows] = lines;

/** The roles: those of users, and that of gateways. */
export const roleIds = head.slice(1).map(Number);

/** The scopes in which a role holds a permission; empty when it does not. */
export function scopesOf(role: number, permission: string): Set<string> {
  const row = rows.find(([names = '']) => names.split(' ').includes(permission));
  if (!row) throw new Error(`Nothing is decided about ${permission}`);
  const cell = row[1 + roleIds.indexOf(role)] ?? '-';
  return new Set(cell === '-' ? [] : cell.split(' '));
}

export const decidedPermissions = rows.flatMap(([names = '']) => names.split(' '));
