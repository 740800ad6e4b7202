import type { IncomingMessage, Server } from 'node:http';

import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';

import type { Environment } from './environment.js';
import { ConfigurationError } from './environment.js';
import type { Door } from './relay-port.js';
import { openDoor } from './relay-port.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The request was sent to the relay by a name of its own: pages of gateways may be shown, and cookies set. */
    relayHost: boolean;
  }
}

/**
 * The names at which browsers see pages of gateways. Those pages share an origin with whatever else is served there, so
 * that only these names have cookies, and none of them may be the API's own.
 */
export class RelayHosts {
  /** With a port: that very one; without: any. */
  private readonly own = new Set<string>();
  private servers = new Set<string>();
  /** What has been found of names that requests were sent to. */
  private readonly known = new LRUCache<string, boolean>({ max: 1000 });
  private door: Door | undefined;
  private server: Server;
  private isSecure: boolean;

  constructor(private readonly environment: Pick<Environment, 'HOST' | 'MMS_RELAY_NAME' | 'MMS_PUBLIC_NAME' | 'demo'>) {
    if (environment.MMS_RELAY_NAME) this.own.add(normal(environment.MMS_RELAY_NAME));
  }

  /** Tells every request whether it is for the relay. */
  addTo(http: FastifyInstance, isSecure: boolean): void {
    this.server = http.server;
    this.isSecure = isSecure;
    http.decorateRequest('relayHost', false);
    http.addHook('onRequest', (request, _, done) => {
      request.relayHost = this.isFor(request.raw);
      done();
    });
    let closed: Promise<void> | undefined;
    http.addHook('preClose', (done) => {
      closed = this.door?.close();
      done();
    });
    // what is still being answered there has its time like everything else
    http.addHook('onClose', () => closed);
  }

  /** Answers at a second port too, where everything is for the relay; tells which port it is. */
  async listen(port: number, host: string): Promise<number> {
    this.door = await openDoor(this.server, { port, host, isSecure: this.isSecure });
    return this.door.port;
  }

  /** The names of the servers that are relays. */
  setServers(names: string[]): void {
    const api = normal(this.environment.MMS_PUBLIC_NAME);
    this.known.clear();
    this.servers = new Set(names.map(normal).filter((name) => name !== '' && name !== api));
  }

  /** The name of relays that have none of their own; none, when pages of gateways have no place here. */
  get publicName(): string | null {
    const { MMS_RELAY_NAME, HOST, demo } = this.environment;
    if (MMS_RELAY_NAME) return MMS_RELAY_NAME;
    if (!demo || !this.door) return null;
    return `${HOST === '0.0.0.0' || HOST === '::' || HOST === 'localhost' ? '127.0.0.1' : HOST}:${this.door.port}`;
  }

  isFor({ socket, headers: { host } }: IncomingMessage): boolean {
    return (this.door && socket.localPort === this.door.port) || (host !== undefined && this.has(host));
  }

  /** Whether a name, with or without a port, is one of the relay's. */
  has(host: string): boolean {
    const known = this.known.get(host);
    if (known !== undefined) return known;
    const name = normal(host);
    const bare = withoutPort(name);
    const found = [this.own, this.servers].some((names) => names.has(name) || names.has(bare));
    this.known.set(host, found);
    return found;
  }
}

/** Whether two names are of one host; a port that only one of them names is not looked at. */
export function isSameHost(one: string, other: string): boolean {
  const [a, b] = [normal(one), normal(other)];
  return a === b || (withoutPort(a) === withoutPort(b) && (a === withoutPort(a) || b === withoutPort(b)));
}

const withoutPort = (host: string) => host.replace(/:\d+$/, '');

/** A host as it is compared: in lower case, without the dot of the root and the ports that nobody writes. */
const normal = (host: string) =>
  host
    .toLowerCase()
    .replace(/\.?(?::(?:80|443))?$/, '')
    .replace(/\.(?=:\d+$)/, '');

/** Throws when the API would share its name with the pages of gateways. */
export function checkRelayName(environment: Environment): void {
  const { MMS_PUBLIC_NAME } = environment;
  if (MMS_PUBLIC_NAME && new RelayHosts(environment).has(MMS_PUBLIC_NAME)) {
    throw new ConfigurationError(
      'MMS_RELAY_NAME must not be MMS_PUBLIC_NAME: pages of gateways would be on one host with the API',
    );
  }
}
