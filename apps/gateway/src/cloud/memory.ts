import type { KeyObject } from 'node:crypto';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a gateway keeps in its flash: it is the same one after a restart. */
export interface Memory {
  /** Empty before it is provisioned. */
  key: string;
  firmwareVersion: string;
  /** The key of its tunnel: PKCS#8 in PEM, and the public one as OpenSSH writes it. */
  sshPrivateKey: string;
  sshPublicKey: string;
}

const FIRMWARE = '1.7.455';

/** A new unit, as it leaves the factory. */
export function newMemory(): Memory {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    key: '',
    firmwareVersion: FIRMWARE,
    sshPrivateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    sshPublicKey: openSsh(publicKey),
  };
}

/** An Ed25519 key after RFC 8709: the name of the algorithm and the 32 bytes, each after its length. */
export function openSsh(publicKey: KeyObject): string {
  const name = 'ssh-ed25519';
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const parts = [Buffer.from(name), Buffer.from(x, 'base64url')].flatMap((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    return [length, part];
  });
  return `${name} ${Buffer.concat(parts).toString('base64')}`;
}

/** Where memories lie: one file a unit, or nowhere. */
export class Flash {
  constructor(private readonly folder: string | null) {
    if (folder !== null) mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  read(serial: number): Memory {
    const file = this.fileOf(serial);
    if (file === null || !existsSync(file)) return newMemory();
    return JSON.parse(readFileSync(file, 'utf8')) as Memory;
  }

  /** Whole or not at all. */
  write(serial: number, memory: Memory): void {
    const file = this.fileOf(serial);
    if (file === null) return;
    writeFileSync(`${file}.new`, JSON.stringify(memory, null, 2), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  private fileOf(serial: number): string | null {
    return this.folder === null ? null : join(this.folder, `${serial}.json`);
  }
}
