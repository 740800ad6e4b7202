import { createHash } from 'node:crypto';

/** SHA-256, in hex, of a public key as it goes over the wire (RFC 4253, 6.6). */
export const sshKeyHash = (key: Buffer): string => createHash('sha256').update(key).digest('hex');

/** What is kept of the public key of a unit, given as OpenSSH writes it: `ssh-ed25519 AAAA…`, or nothing. */
export function sshKeyColumns(text: string | undefined): { sshKey: string; sshKeyHash: string | null } {
  const bytes = Buffer.from(text?.split(' ')[1] ?? '', 'base64');
  return bytes.length === 0 ? { sshKey: '', sshKeyHash: null } : { sshKey: text ?? '', sshKeyHash: sshKeyHash(bytes) };
}
