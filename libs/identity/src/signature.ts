import { createHash, generateKeyPair, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** An identity as it travels: standard padded base64 of compact JSON, and the signature of exactly that text. */
export interface SignedIdentity {
  Identity: string;
  IdentitySignature: string;
}

/** RSA-2048, PKCS#1 v1.5, SHA-256 over the base64 text as sent: 256 bytes, the size clients have always seen. */
export function signIdentity(json: unknown, privateKey: KeyObject): SignedIdentity {
  const Identity = Buffer.from(JSON.stringify(json)).toString('base64');
  return { Identity, IdentitySignature: sign('sha256', Buffer.from(Identity), privateKey).toString('base64') };
}

/** The JSON of a rightly signed identity, or undefined: another key's, altered, or not an identity at all. */
export function openIdentity({ Identity, IdentitySignature }: SignedIdentity, publicKeys: KeyObject[]): unknown {
  if (!isBase64(Identity) || !isBase64(IdentitySignature)) return undefined;
  const signature = Buffer.from(IdentitySignature, 'base64');
  const text = Buffer.from(Identity);
  if (!publicKeys.some((key) => verify('sha256', text, key, signature))) return undefined;
  try {
    return JSON.parse(Buffer.from(Identity, 'base64').toString()) as unknown;
  } catch {
    return undefined;
  }
}

const isBase64 = (text: string) => text.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(text);

const generate = promisify(generateKeyPair);

export const newKeyPair = (): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> =>
  generate('rsa', { modulusLength: 2048 });

/** The name by which a key is known in a JWKS: its RFC 7638 thumbprint. */
export function keyId(publicKey: KeyObject): string {
  const { e, kty, n } = publicKey.export({ format: 'jwk' });
  return createHash('sha256').update(JSON.stringify({ e, kty, n })).digest('base64url');
}
