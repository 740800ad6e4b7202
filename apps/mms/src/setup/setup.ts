import { join } from 'node:path';

import { addPage } from '@app/openapi';
import type { FastifyInstance } from 'fastify';

/** The page behind the link that a first start prints: it makes the first administrator. */
export function addSetup(http: FastifyInstance): void {
  const file = (name: string) => join(process.cwd(), 'apps/mms/assets', name);
  addPage(http, { '/setup': file('setup.html'), '/setup/setup.js': file('setup.js') });
}
