import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import S3rver from 's3rver';

/** A server that speaks S3, with one bucket. */
export async function startS3() {
  const directory = mkdtempSync(join(tmpdir(), 'mms-s3-'));
  const options = { address: '127.0.0.1', port: 0, silent: true, directory, resetOnClose: false };
  const server = new S3rver({ ...options, configureBuckets: [{ name: 'mms-files', configs: [] }] });
  const { port } = (await server.run()) as AddressInfo;
  return {
    STORAGE_URL: `s3://mms-files/some/folder?endpoint=http://127.0.0.1:${port}&region=us-east-1`,
    STORAGE_ACCESS_KEY: 'S3RVER',
    STORAGE_SECRET_KEY: 'S3RVER',
    close: async () => {
      await server.close();
      rmSync(directory, { recursive: true });
    },
  };
}
