import type { AuthAccount } from '@app/database';
import { AuthDevice, Database } from '@app/database';
import { hashOf } from '@app/identity';

import { freePort } from '../../support/demo-process.js';
import type { MadeUser } from '../../support/make.js';
import { make } from '../../support/make.js';
import type { ServerProcess } from '../../support/server-process.js';
import { startServer } from '../../support/server-process.js';
import { loginUrl } from '../../support/start-app.js';
import { testDatabase } from '../../support/test-database.js';

/** Something that people or gateways do while the server is killed, and what must be true of it afterwards. */
export interface Deed {
  /** How often it was answered as done, in all. */
  readonly done: number;

  /** Goes on again and again until the server is gone; what is cut off throws. */
  work(): Promise<void>;

  /** What the database must have when the server is gone. */
  left?(database: Database): Promise<void>;

  /** What the server must say when it is back. */
  back?(): Promise<void>;
}

const json = { 'content-type': 'application/json' };

/** A server that is killed and started again on the same database, and those who talk to it. */
export class Scene {
  /** Of the dealer; another one after each logout. */
  session = '';

  /** Numbers that are used once. */
  private last = 0;

  private constructor(
    readonly url: string,
    readonly files: string,
    private readonly port: number,
    readonly dealer: MadeUser,
    readonly owner: MadeUser,
    readonly home: AuthAccount,
    readonly device: number,
    private server: ServerProcess | null,
    /** The identity of the gateway, as headers. */
    public gateway: Record<string, string>,
    readonly remove: () => void,
  ) {}

  static async open(files: string): Promise<Scene> {
    const { url, remove } = await testDatabase();
    const database = await Database.open(url);
    const hands = make(database);
    const tree = await hands.tree();
    const dealer = await hands.user({ account: tree.dealer, username: 'kill-dealer' });
    const owner = await hands.user({ account: tree.endUser, username: 'kill-owner' });
    const device = await hands.device({ account: tree.endUser });
    await database.write((db) => db.update(AuthDevice, { id: device }, { hwKeyHash: hashOf('a key') }));
    await database.close();
    const scene = new Scene(url, files, await freePort(), dealer, owner, tree.endUser, device, null, {}, remove);
    await scene.start();
    const login = await scene.ask(`/authd/auth/device/${device}`, { headers: { MMSHWKey: 'a key' } });
    scene.gateway = headersOf((await login.json()) as Identity);
    return scene;
  }

  next(): number {
    return (this.last += 1);
  }

  async start(): Promise<void> {
    this.server = await startServer(this.port, {
      DATABASE_URL: this.url,
      VAR_DIR: this.files,
      MMS_LOG_LEVEL: 'silent',
      MMS_ADDRESS_LIMIT: '1000000',
      MMS_USERNAME_LIMIT: '1000000',
    });
    this.session = await this.sessionOf(this.dealer);
  }

  async kill(): Promise<void> {
    await this.server?.kill('SIGKILL');
  }

  ask(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`http://127.0.0.1:${this.port}${path}`, init);
  }

  /** JSON, of the dealer unless other headers are given. */
  send(method: string, path: string, body: object, headers: Record<string, string> = this.asDealer()) {
    return this.ask(path, { method, headers: { ...json, ...headers }, body: JSON.stringify(body) });
  }

  asDealer(extra: Record<string, string> = {}): Record<string, string> {
    return { MMSSession: this.session, ...extra };
  }

  async sessionOf(user: Pick<MadeUser, 'username' | 'password' | 'oemId'>): Promise<string> {
    const login = await this.ask(loginUrl(user));
    return (await this.ask('/info/session/token', { headers: headersOf((await login.json()) as Identity) })).text();
  }
}

interface Identity {
  Identity?: string;
  IdentitySignature?: string;
}

const headersOf = ({ Identity = '', IdentitySignature = '' }: Identity) => ({
  MMSAuth: Identity,
  MMSAuthSig: IdentitySignature,
});
