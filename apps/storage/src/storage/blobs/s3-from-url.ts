import { S3Client } from '@aws-sdk/client-s3';
import type { Environment } from '@app/server';
import { ConfigurationError } from '@app/server';

import { S3Blobs } from './s3-blobs.js';

type Given = Pick<Environment, 'STORAGE_ACCESS_KEY' | 'STORAGE_SECRET_KEY'>;

const known = new Set(['region', 'endpoint', 'path-style']);

const SECOND = 1000;

/** `s3://bucket/folder?region=…&endpoint=https://…&path-style=yes`; without keys, those that the SDK finds. */
export function s3FromUrl(text: string, { STORAGE_ACCESS_KEY, STORAGE_SECRET_KEY }: Given): S3Blobs {
  if (!URL.canParse(text)) throw new ConfigurationError('STORAGE_URL is no address: s3://bucket?region=eu-central-1');
  const { hostname: bucket, pathname, searchParams, username } = new URL(text);
  if (bucket === '') throw new ConfigurationError('STORAGE_URL names no bucket');
  if (username !== '')
    throw new ConfigurationError('STORAGE_URL has no keys in it: they are STORAGE_ACCESS_KEY and STORAGE_SECRET_KEY');
  for (const name of searchParams.keys()) {
    if (!known.has(name)) throw new ConfigurationError(`STORAGE_URL has ${name}: it may have ${[...known].join(', ')}`);
  }
  if ((STORAGE_ACCESS_KEY === '') !== (STORAGE_SECRET_KEY === '')) {
    throw new ConfigurationError('STORAGE_ACCESS_KEY and STORAGE_SECRET_KEY are given together, or neither');
  }
  const endpoint = searchParams.get('endpoint') ?? undefined;
  if (endpoint !== undefined && !/^https?:\/\//.test(endpoint)) {
    throw new ConfigurationError('The endpoint of STORAGE_URL must begin with https:// or http://');
  }
  const client = new S3Client({
    region: searchParams.get('region') ?? 'us-east-1',
    endpoint,
    // names of buckets as host names are for AWS: others rarely have them
    forcePathStyle: (searchParams.get('path-style') ?? (endpoint ? 'yes' : 'no')) === 'yes',
    ...(STORAGE_ACCESS_KEY === ''
      ? {}
      : { credentials: { accessKeyId: STORAGE_ACCESS_KEY, secretAccessKey: STORAGE_SECRET_KEY } }),
    // checksums behind the body are refused by most that are not AWS
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5 * SECOND, socketTimeout: 60 * SECOND, httpsAgent: agent, httpAgent: agent },
  });
  const folder = pathname.replace(/^\//, '').replace(/(?<=[^/])$/, '/');
  return new S3Blobs(client, bucket, folder);
}

/** Sockets that are held at once: each download has one. */
const agent = { maxSockets: 500 };
