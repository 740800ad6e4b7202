import {
  ConfigPermission,
  ConfigPermissionCategory,
  ConfigPermissionRole,
  ConfigPermissionRolePermission,
} from '@app/database';
import type { Database } from '@app/database';

import { permissionNames, permissions } from './permissions.js';
import { grantsOf, roles } from './roles.js';

/** Writes the permissions and roles of this version into config_*, for clients to read and for reports. */
export async function seedPermissions(database: Database): Promise<void> {
  const categories = [...new Set(permissionNames.map((name) => permissions[name].category))];
  const roleIds = Object.keys(roles).map(Number) as (keyof typeof roles)[];
  await database.write(async (db) => {
    for (const entity of [
      ConfigPermissionRolePermission,
      ConfigPermissionRole,
      ConfigPermission,
      ConfigPermissionCategory,
    ]) {
      await db.createQueryBuilder().delete().from(entity).execute();
    }
    await db.insert(
      ConfigPermissionCategory,
      categories.map((name, index) => ({ id: index + 1, name })),
    );
    await db.insert(
      ConfigPermission,
      permissionNames.map((name) => ({
        id: permissions[name].id,
        categoryId: categories.indexOf(permissions[name].category) + 1,
        name,
        description: permissions[name].description,
      })),
    );
    await db.insert(
      ConfigPermissionRole,
      roleIds.map((id) => ({ id, name: roles[id] })),
    );
    await db.insert(
      ConfigPermissionRolePermission,
      roleIds.flatMap((roleId) =>
        [...grantsOf(roleId)].map(([name, scopes]) => ({
          roleId,
          permissionId: permissions[name].id,
          scopes: [...scopes].join(''),
        })),
      ),
    );
  });
}
