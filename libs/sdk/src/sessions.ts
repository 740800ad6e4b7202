import type { Identity, Login } from './login.js';
import { MmsProblem } from './problem.js';
import type { Send } from './retry.js';

/** An identity is renewed when so much of its life is left, in milliseconds, or a tenth of it. */
const EARLY = 600_000;

interface Items {
  Expires?: number;
  Generated?: number;
  PK_User?: number;
  PK_Account?: number;
  PK_Device?: number;
}

/** Who one is, and a session at each server, both renewed before they end. */
export class Sessions {
  private known: Promise<Identity> | null = null;
  private readonly byOrigin = new Map<string, Promise<string>>();
  private renewAt = 0;

  constructor(
    private readonly url: string,
    private readonly login: Login,
    private readonly send: Send,
  ) {}

  /** The answer of the last login; logs in when there is none, or it is about to end. */
  identity(): Promise<Identity> {
    if (this.known && Date.now() < this.renewAt) return this.known;
    this.byOrigin.clear();
    this.renewAt = Infinity;
    const known = this.login(this.url, this.send).then((identity) => {
      this.renewAt = renewalOf(itemsOf(identity));
      return identity;
    });
    this.known = known;
    known.catch(() => this.known === known && (this.known = null));
    return known;
  }

  /** A session of the server there. */
  async at(origin: string): Promise<string> {
    const identity = await this.identity();
    const known = this.byOrigin.get(origin);
    if (known) return known;
    const session = this.open(origin, identity);
    this.byOrigin.set(origin, session);
    session.catch(() => this.byOrigin.get(origin) === session && this.byOrigin.delete(origin));
    return session;
  }

  /** The server there no longer knows the session: the next one is another, of another login. */
  async forget(origin: string, session: string): Promise<void> {
    if ((await this.byOrigin.get(origin)) !== session) return;
    this.byOrigin.delete(origin);
    this.known = null;
  }

  async items(): Promise<Items> {
    return itemsOf(await this.identity());
  }

  private async open(origin: string, { Identity, IdentitySignature }: Identity): Promise<string> {
    const headers = { MMSAuth: Identity, MMSAuthSig: IdentitySignature };
    const response = await this.send(new Request(`${origin}/info/session/token`, { headers }));
    if (!response.ok) throw await MmsProblem.of(response);
    return response.text();
  }
}

const itemsOf = ({ Identity }: Identity): Items => JSON.parse(atob(Identity)) as Items;

function renewalOf({ Expires = 0, Generated = 0 }: Items): number {
  return Expires * 1000 - Math.min(EARLY, (Expires - Generated) * 100);
}
