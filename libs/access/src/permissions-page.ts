import { permissionNames, permissions } from './permissions.js';
import { grantsOf, roles } from './roles.js';

/** `docs/permissions.md`: who may do what, and where. */
export function permissionsPage(): string {
  const ids = Object.keys(roles).map(Number);
  const rows = permissionNames.map((name) => {
    const cells = ids.map((id) => [...(grantsOf(id).get(name) ?? [])].join(' ') || '–');
    return `| \`${name}\` | ${permissions[name].description} | ${cells.join(' | ')} |`;
  });
  return `# Permissions

Each role has permissions, and each permission holds somewhere:

- **o** in the own account, **c** in the accounts below
- **s** for oneself only, **d** for the gateways that the user is limited to, if any (\`Devices\`)
- **g** in the accounts below, while their owner's support grant lasts

| permission | what it allows | ${ids.map((id) => `${id}`).join(' | ')} |
|---|---|${ids.map(() => ':-:').join('|')}|
${rows.join('\n')}

The roles: ${Object.entries(roles)
    .map(([id, name]) => `${id} ${name}`)
    .join(', ')}.

\`GET /info/config/config?PermissionRole_Permission=1\` answers the same to programs. [Concepts](concepts.md#the-account-tree) says in which order a request is refused.

<!-- Generated from libs/access/src by npm run configuration; do not edit. -->
`;
}
