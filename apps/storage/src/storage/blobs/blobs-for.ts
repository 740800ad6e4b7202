import { join } from 'node:path';

import type { Environment } from '@app/server';

import type { Blobs } from './blobs.js';
import { LocalBlobs } from './local-blobs.js';

/** The storage that the environment names. */
export function blobsFor({ VAR_DIR }: Pick<Environment, 'VAR_DIR'>): Blobs {
  return new LocalBlobs(join(VAR_DIR, 'files'));
}
