import type { Client } from 'openapi-fetch';
import createClient from 'openapi-fetch';

import { doneOnce } from './generated/done-once.js';
import type { paths } from './generated/schema.js';
import { keyHeader } from './key.js';
import type { EventRecord, LiveOptions } from './live.js';
import { events } from './live.js';
import type { Identity, Login, UserLogin } from './login.js';
import { asGateway, asUser, withIdentity } from './login.js';
import type { Operation } from './operations.js';
import type { EntryOf, ListsOf, PagedPaths, PagesInit } from './pages.js';
import { pages } from './pages.js';
import { MmsProblem } from './problem.js';
import type { Relayed } from './relay.js';
import { relayTo } from './relay.js';
import { originOf } from './servers.js';
import type { Who } from './sessions.js';
import { initOf, Told } from './told.js';
import type { Credentials, TransportOptions } from './transport.js';
import { Transport } from './transport.js';
import type { Data, FileAbout, Stored } from './upload.js';
import { upload } from './upload.js';

/** Answers that may be long: they are not read before they are given. */
const LARGE = ['stream', 'blob', 'arrayBuffer'];

/** What a gateway does may be done although it was not answered, also on a GET. */
const RELAYED = /^\/relay\/relay\/relay\/device\//;

/** Files are for whoever has their key, and may lie in a storage that is not the server's own. */
const FILE = /^\/storage\/storage\/store\/\d+\/archive\b/;

/**
 * A client of an MMS. Requests go to the servers that the login has named, with a session of each; what has ended is
 * renewed; what the server cannot take just now is sent again. What it refuses is thrown as `MmsProblem`.
 */
export class MmsClient {
  private readonly transport: Transport;
  private readonly client: Client<paths>;
  private readonly relays = new Map<number, Promise<string>>();

  /** Reads: `client.get('/account/account/account/{PK_Account}', { params: { path: { PK_Account: 12 } } })`. */
  readonly get: Operation<'get'>;

  /** Makes or starts something; with `{ params, body }`. */
  readonly post: Operation<'post'>;

  /** Changes something; with `{ params, body }`. */
  readonly put: Operation<'put'>;

  /** Removes something. */
  readonly delete: Operation<'delete'>;

  /** Without credentials: what everybody may. `url` is where the MMS is, with nothing behind the host. */
  constructor(
    readonly url: string,
    credentials: Credentials = null,
    options: TransportOptions = {},
  ) {
    this.transport = new Transport(url, credentials, options);
    this.client = createClient<paths>({ baseUrl: this.transport.base, Request: Told as typeof Request });
    this.get = this.operation('GET');
    this.post = this.operation('POST');
    this.put = this.operation('PUT');
    this.delete = this.operation('DELETE');
  }

  /** Logs in as a user, and throws `MmsProblem` when that is refused. */
  static login(url: string, user: UserLogin, options?: TransportOptions): Promise<MmsClient> {
    return loggedIn(url, asUser(user), options);
  }

  /** Logs in as a gateway, with the key of its provisioning. */
  static gateway(
    url: string,
    gateway: { device: number; key: string },
    options?: TransportOptions,
  ): Promise<MmsClient> {
    return loggedIn(url, asGateway(gateway), options);
  }

  /** With what somebody else has logged in with. */
  static withIdentity(url: string, identity: Identity, options?: TransportOptions): MmsClient {
    return new MmsClient(url, { login: withIdentity(identity) }, options);
  }

  /** With an API token, `mms_…`. */
  static withToken(url: string, token: string, options?: TransportOptions): MmsClient {
    return new MmsClient(url, { token }, options);
  }

  /** What the identity says of oneself: `PK_User`, `PK_Account`, `PK_Device`, `Expires`… */
  async whoAmI(): Promise<Who> {
    if (this.transport.sessions === null) throw new Error('Only a login has an identity');
    return this.transport.sessions.who();
  }

  /** A session of the server at `url`, for requests that are sent by other means. */
  async session(url = this.url): Promise<string> {
    if (this.transport.sessions === null) throw new Error('Only a login has sessions');
    return this.transport.sessions.at(new URL(url).origin);
  }

  /**
   * The entries of a list that comes by pages, none of them twice, whatever comes in meanwhile:
   * `client.pages('/event/event/events', 'Records', { params: { query: { Gateway: '*' } } })`. A page has 100, or `size`.
   */
  pages<Path extends PagedPaths, Key extends ListsOf<Path>>(
    path: Path,
    key: Key,
    ...init: PagesInit<Path>
  ): AsyncGenerator<EntryOf<Path, Key>, void> {
    const [told, size] = init as unknown as [init?: object, size?: number];
    return pages(this.get, path, key, told, size);
  }

  /** Stores a file, from memory, a form, a disk or a stream. */
  upload(data: Data, about: FileAbout, signal?: AbortSignal): Promise<Stored> {
    return upload(this.transport, data, about, signal);
  }

  /** The account's events as they happen, for as long as one takes them; across interruptions, without a gap. */
  events(options?: LiveOptions): AsyncGenerator<EventRecord, void> {
    return events(this.transport, options);
  }

  /** What stands at a gateway, as if one stood in front of it: `client.relay(50000001)('/data_request?id=sdata')`. */
  relay(device: number): Relayed {
    return relayTo(this.transport, device, () => this.relayOf(device));
  }

  private relayOf(device: number): Promise<string> {
    const known = this.relays.get(device);
    if (known) return known;
    const path = { PK_Device: device };
    const found = this.get('/device/device/device/{PK_Device}', { params: { path } }).then(({ Server_Relay }) =>
      Server_Relay ? originOf(Server_Relay, this.url) : new URL(this.url).origin,
    );
    this.relays.set(device, found);
    found.catch(() => this.relays.delete(device));
    return found;
  }

  private operation<Method extends 'get' | 'post' | 'put' | 'delete'>(verb: Uppercase<Method>): Operation<Method> {
    const send = this.client[verb] as unknown as (path: string, init?: object) => Promise<{ data?: unknown }>;
    const run = async (path: string, init: { headers?: Record<string, string>; parseAs?: string } = {}) => {
      const isWhole = !LARGE.includes(init.parseAs ?? 'json');
      const told = { fetch: (request: Request) => this.send(request, isWhole), ...init };
      // so that it may be sent again without being done twice; a key of the caller's own goes before
      if (!doneOnce.has(`${verb} ${path}`)) return (await send(path, told)).data;
      return (await send(path, { ...told, headers: { ...keyHeader(), ...init.headers } })).data;
    };
    return run as unknown as Operation<Method>;
  }

  /** What openapi-fetch has made of an operation, sent to where its path is served. */
  private async send(request: Request, isWhole: boolean): Promise<Response> {
    const path = request.url.slice(this.transport.base.length);
    const response = await this.sent(path, await this.transport.urlOf(path), initOf(request), isWhole);
    if (!response.ok) throw await MmsProblem.of(response);
    return response;
  }

  private sent(path: string, url: string, init: RequestInit, isWhole: boolean): Promise<Response> {
    if (RELAYED.test(path)) return this.transport.sendOnce(url, init);
    if (FILE.test(path)) return this.transport.sendBare(url, init);
    return this.transport.send(url, init, isWhole);
  }
}

async function loggedIn(url: string, login: Login, options?: TransportOptions): Promise<MmsClient> {
  const client = new MmsClient(url, { login }, options);
  await client.whoAmI();
  return client;
}
