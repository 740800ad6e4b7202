import 'reflect-metadata';

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  BasicConstraintsExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const DAY = 86_400_000;

/** A certificate and its key, as text. */
export interface Issued {
  cert: string;
  key: string;
}

/** An authority of one's own, as owners make it, and a directory for what it issues. */
export interface Authority {
  ca: string;
  issue(...names: string[]): Promise<Issued>;
  /** Writes what is issued into files; answers their paths. */
  write(name: string, issued: Issued): Issued;
  remove(): void;
}

const newKeys = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

const validity = () => ({ notBefore: new Date(Date.now() - DAY), notAfter: new Date(Date.now() + DAY) });

export async function makeAuthority(): Promise<Authority> {
  const folder = mkdtempSync(join(tmpdir(), 'mms-tls-'));
  const keys = await newKeys();
  const root = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=An authority for tests',
    keys,
    signingAlgorithm: algorithm,
    ...validity(),
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
    ],
  });
  return {
    ca: root.toString('pem'),
    async issue(...names) {
      const { publicKey, privateKey } = await newKeys();
      const certificate = await X509CertificateGenerator.create({
        subject: `CN=${names[0]}`,
        issuer: root.subject,
        publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        ...validity(),
        extensions: [new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns', value })))],
      });
      const pkcs8 = await crypto.subtle.exportKey('pkcs8', privateKey);
      return { cert: certificate.toString('pem'), key: PemConverter.encode(pkcs8, 'PRIVATE KEY') };
    },
    write(name, { cert, key }) {
      const files = { cert: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
      writeFileSync(files.cert, cert);
      writeFileSync(files.key, key);
      return files;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
