import { writeFileSync } from 'node:fs';

import { configurationPage } from '@app/server';

/** Writes docs/configuration.md: `npm run configuration`. */
writeFileSync('docs/configuration.md', configurationPage());
