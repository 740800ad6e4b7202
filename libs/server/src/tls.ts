import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:https';
import type { SecureContext, TlsOptions } from 'node:tls';
import { createSecureContext } from 'node:tls';

import type { Environment } from './environment.js';
import { ConfigurationError } from './environment.js';

/** How often the files are looked at, in milliseconds. */
const LOOK = 10_000;

interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/** A certificate with those above it, and its key, as PEM. */
interface Texts {
  cert: string;
  key: string;
}

interface Usable extends Texts {
  certificate: X509Certificate;
  context: SecureContext;
}

/** The certificates of a server, each for the names in it. Files that are replaced are taken up while it runs. */
export class Certificates {
  /** What the files said when they were last looked at, of use or not. */
  private seen: string;
  private usable: Usable[];

  private constructor(private readonly files: Texts[]) {
    const texts = files.map(({ cert, key }) => ({
      cert: readOrComplain('TLS_CERT', cert),
      key: readOrComplain('TLS_KEY', key),
    }));
    this.seen = JSON.stringify(texts);
    this.usable = texts.map((each, at) => toUsable(each, files[at] ?? each));
  }

  /** Those that the environment names, if any; what cannot be used is one plain line. */
  static of({ TLS_CERT, TLS_KEY }: Environment): Certificates | null {
    if (TLS_CERT.length === 0 && TLS_KEY.length === 0) return null;
    if (TLS_CERT.length !== TLS_KEY.length) {
      const short = TLS_CERT.length < TLS_KEY.length ? 'TLS_CERT' : 'TLS_KEY';
      throw new ConfigurationError(`${short} names too few files: each certificate of TLS_CERT has its key in TLS_KEY`);
    }
    return new Certificates(TLS_CERT.map((cert, at) => ({ cert, key: TLS_KEY[at] ?? '' })));
  }

  /** For the server to be made; who names no server, or another one, is shown the first certificate. */
  options(): TlsOptions {
    return {
      ...this.first(),
      SNICallback: (name, done) => done(null, this.for(name).context),
    };
  }

  /** Looks at the files every so often, for as long as the server lives. Connections that are open stay as they are. */
  watch(server: Server, log: Log): void {
    let timer: NodeJS.Timeout | undefined;
    const lookLater = () => (timer = setTimeout(() => void look(), LOOK).unref());
    const look = async () => {
      try {
        if (await this.renew()) {
          server.setSecureContext(this.first());
          log.info('The certificates were renewed');
        }
      } catch (error) {
        log.warn(`The certificates stay as they were: ${(error as Error).message}`);
      }
      if (server.listening) lookLater();
    };
    server.once('listening', lookLater);
    server.once('close', () => clearTimeout(timer));
  }

  private first(): Texts {
    const { cert, key } = this.usable[0] as Usable;
    return { cert, key };
  }

  private for(name: string): Usable {
    return this.usable.find(({ certificate }) => certificate.checkHost(name)) ?? (this.usable[0] as Usable);
  }

  /** Whether there was something new; throws, once, when that is of no use. */
  private async renew(): Promise<boolean> {
    const read = (file: string) => readFile(file, 'utf8').catch(() => '');
    const texts = await Promise.all(
      this.files.map(async ({ cert, key }) => ({ cert: await read(cert), key: await read(key) })),
    );
    const now = JSON.stringify(texts);
    if (now === this.seen) return false;
    this.seen = now;
    this.usable = texts.map((each, at) => toUsable(each, this.files[at] ?? each));
    return true;
  }
}

function readOrComplain(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigurationError(`${name} names a file that cannot be read: ${file}`);
  }
}

/** `files` are named where the texts cannot be used. */
function toUsable({ cert, key }: Texts, files: Texts): Usable {
  const trying = <T>(work: () => T, complaint: string): T => {
    try {
      return work();
    } catch {
      throw new ConfigurationError(complaint);
    }
  };
  const certificate = trying(
    () => new X509Certificate(cert),
    `TLS_CERT names a file that holds no certificate in PEM: ${files.cert}`,
  );
  const own = trying(
    () => createPrivateKey(key),
    `TLS_KEY names a file that holds no private key in PEM, or a locked one: ${files.key}`,
  );
  if (!certificate.checkPrivateKey(own)) {
    throw new ConfigurationError(`TLS_KEY names a key that is not that of its certificate: ${files.key}`);
  }
  const context = trying(
    () => createSecureContext({ cert, key }),
    `TLS_CERT names a certificate that cannot be used: ${files.cert}`,
  );
  return { cert, key, certificate, context };
}
