import { writeFileSync } from 'node:fs';

import { permissionsPage } from '@app/access';
import { configurationPage } from '@app/server';

/** Writes docs/configuration.md and docs/permissions.md: `npm run configuration`. */
writeFileSync('docs/configuration.md', configurationPage());
writeFileSync('docs/permissions.md', permissionsPage());
