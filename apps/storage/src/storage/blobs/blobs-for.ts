import { join } from 'node:path';

import type { Environment } from '@app/server';

import type { Blobs } from './blobs.js';
import { LocalBlobs } from './local-blobs.js';

type Given = Pick<Environment, 'VAR_DIR' | 'STORAGE_URL' | 'STORAGE_ACCESS_KEY' | 'STORAGE_SECRET_KEY'>;

/** The storage that the environment names. */
export async function blobsFor(environment: Given): Promise<Blobs> {
  const { STORAGE_URL, VAR_DIR } = environment;
  if (STORAGE_URL === null) return new LocalBlobs(join(VAR_DIR, 'files'));
  // the SDK is large: who has no use for it does not wait for it
  const { s3FromUrl } = await import('./s3-from-url.js');
  return s3FromUrl(STORAGE_URL, environment);
}
