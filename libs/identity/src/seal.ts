import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV = 12;
const TAG = 16;

const keyFrom = (secret: string) => Buffer.from(hkdfSync('sha256', secret, 'open-mms', 'sealed in the database', 32));

/** Encrypts what lies in the database with the operator's secret: AES-256-GCM, in base64. */
export function seal(text: string, secret: string): string {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Throws when the secret is another than the one it was sealed with. */
export function unseal(sealed: string, secret: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, IV));
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8');
}

/** The key under which the entries of the audit are chained. */
export const auditKeyFrom = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'open-mms', 'chain of the audit', 32));

/** The key that signs the cookie in which a gateway is named to the relay. */
export const cookieKeyFrom = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'open-mms', 'cookie of the relay', 32));

/** The key that signs how far somebody has come in a stream of events. */
export const cursorKeyFrom = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'open-mms', 'cursor of a stream', 32));

/** The key of the hashes by which requests are known that come again. */
export const requestKeyFrom = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'open-mms', 'requests that come again', 32));
