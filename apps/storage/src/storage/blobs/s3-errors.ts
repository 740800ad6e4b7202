import { StorageAway, StorageFull } from './blobs.js';

interface S3Error extends Error {
  $metadata?: { httpStatusCode?: number };
  code?: string;
}

const full = new Set(['QuotaExceeded', 'QuotaExceededException', 'XMinioStorageFull', 'InsufficientStorage']);
const away = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH']);

const statusOf = (error: unknown) => (error as S3Error).$metadata?.httpStatusCode ?? 0;

export const isMissing = (error: unknown): boolean =>
  ['NoSuchKey', 'NotFound'].includes((error as S3Error).name) || statusOf(error) === 404;

/** Not everything that speaks S3 knows all of it. */
export const isUnsupported = (error: unknown): boolean =>
  ['NotImplemented', 'MethodNotAllowed'].includes((error as S3Error).name) || [404, 405, 501].includes(statusOf(error));

/** What the storage says, as those who use it know it. */
export function told(error: unknown): unknown {
  const { name, code = '', $metadata } = error as S3Error;
  if (full.has(name) || statusOf(error) === 507) return new StorageFull('The bucket is full', { cause: error });
  const hasNotAnswered = $metadata !== undefined && statusOf(error) === 0;
  const isAway = hasNotAnswered || away.has(code) || statusOf(error) >= 500 || statusOf(error) === 429;
  return isAway ? new StorageAway('The storage cannot be reached', { cause: error }) : error;
}
