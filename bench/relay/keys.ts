import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { writeFileSync } from 'node:fs';

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const TYPE = 'ssh-ed25519';

const sized = (value: string | Buffer): Buffer => {
  const bytes = Buffer.from(value as string);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes.length);
  return Buffer.concat([size, bytes]);
};

export interface SshKey {
  /** As OpenSSH writes them. */
  publicKey: string;
  privateKey: string;
}

/** The ed25519 key of the n-th unit: the same wherever it is asked for. */
export function sshKeyOf(n: number): SshKey {
  const seed = createHash('sha256').update(`the key of the tunnel of unit ${n}, for measuring`).digest();
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  const blob = Buffer.concat([sized(TYPE), sized(raw)]);
  const secret = Buffer.concat([
    Buffer.alloc(8),
    sized(TYPE),
    sized(raw),
    sized(Buffer.concat([seed, raw])),
    sized(''),
  ]);
  const padding = Buffer.from(Array.from({ length: (8 - (secret.length % 8)) % 8 }, (_, index) => index + 1));
  const file = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    sized('none'),
    sized('none'),
    sized(''),
    Buffer.from([0, 0, 0, 1]),
    sized(blob),
    sized(Buffer.concat([secret, padding])),
  ]);
  const lines = file.toString('base64').match(/.{1,70}/g) ?? [];
  return {
    publicKey: `${TYPE} ${blob.toString('base64')}`,
    privateKey: ['-----BEGIN OPENSSH PRIVATE KEY-----', ...lines, '-----END OPENSSH PRIVATE KEY-----', ''].join('\n'),
  };
}

export function writeKey(path: string, n: number): string {
  writeFileSync(path, sshKeyOf(n).privateKey, { mode: 0o600 });
  return path;
}
