import { seedPermissions } from '@app/access';
import { newAdministratorCode } from '@app/accounts';
import { AuthAccount } from '@app/database';
import type { Database } from '@app/database';
import type { Environment } from '@app/server';
import { publicUrl } from '@app/server';

import { seedDemo } from './demo/demo.js';
import { FIRST_DEVICE, HOUSES } from './demo/gateways.js';

/** What a database needs before the first request; answers what the person who starts the server should know. */
export async function prepare(database: Database, environment: Environment): Promise<string[]> {
  await seedPermissions(database);
  const lines = ['', `  API          ${publicUrl(environment)}`, `  Swagger UI   ${publicUrl(environment)}/docs`];
  if (environment.demo) {
    if (!(await database.reading.manager.existsBy(AuthAccount, {}))) await seedDemo(database);
    return [
      '',
      `  Look here    ${publicUrl(environment)}`,
      ...lines.slice(1),
      ...housesOf(environment),
      '',
      ...demoLines,
      '',
    ];
  }
  const code = await newAdministratorCode(database);
  if (code === null) return [...lines, ''];
  return [
    ...lines,
    '',
    '  Make the first administrator here, within a day; the link works once:',
    `  ${publicUrl(environment)}/setup#${code}`,
    '',
  ];
}

/** Where the houses behind the demo's gateways can be looked into. */
const housesOf = ({ MMS_DEMO_GATEWAYS: count }: Environment): string[] =>
  Array.from(
    { length: count },
    (_, n) => `  Gateway      ${FIRST_DEVICE + n}, its house on http://localhost:${HOUSES + n}`,
  );

const demoLines = [
  '  This is the demo. Its users, at PK_Oem 1, all with the password demo-password:',
  '  admin  oem  distributor  dealer  support  owner  member  viewer',
];
