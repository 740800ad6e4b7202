import type { Identity, Login } from './login.js';
import { MmsProblem } from './problem.js';
import type { Send } from './retry.js';

/** An identity is renewed when so much of its life is left, in milliseconds, or a tenth of it. */
const EARLY = 600_000;

/** A renewal that has failed is tried again so much later, in milliseconds, while the old identity is still good. */
const AGAIN = 30_000;

/** What an identity says of whom it is of; the times are Unix seconds. */
export interface Who {
  Expires?: number;
  Generated?: number;
  PK_User?: number;
  PK_Account?: number;
  PK_Device?: number;
}

interface Known {
  identity: Identity;
  renewAt: number;
  endsAt: number;
}

/** Who one is, and a session at each server, both renewed before they end. */
export class Sessions {
  private known: Known | null = null;
  private renewal: Promise<Identity> | null = null;
  private readonly byOrigin = new Map<string, Promise<string>>();

  constructor(
    private readonly url: string,
    private readonly login: Login,
    private readonly send: Send,
  ) {}

  /** The answer of the last login. While it is renewed, it is as good as before. */
  async identity(): Promise<Identity> {
    const { known } = this;
    const now = Date.now();
    if (known && now < known.renewAt) return known.identity;
    this.renewal ??= this.renew().finally(() => (this.renewal = null));
    if (!known || now >= known.endsAt) return this.renewal;
    this.renewal.catch(() => (known.renewAt = now + AGAIN));
    return known.identity;
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

  async who(): Promise<Who> {
    return whoOf(await this.identity());
  }

  private async renew(): Promise<Identity> {
    const before = this.known?.identity;
    const identity = await this.login(this.url, this.send);
    if (identity === before) {
      // somebody else's, and there is no other
      this.known = { identity, renewAt: Infinity, endsAt: Infinity };
    } else {
      this.known = { identity, ...timesOf(whoOf(identity)) };
      this.byOrigin.clear();
    }
    return identity;
  }

  private async open(origin: string, { Identity, IdentitySignature }: Identity): Promise<string> {
    const headers = { MMSAuth: Identity, MMSAuthSig: IdentitySignature };
    const response = await this.send(new Request(`${origin}/info/session/token`, { headers }));
    if (!response.ok) throw await MmsProblem.of(response);
    return response.text();
  }
}

const whoOf = ({ Identity }: Identity): Who => JSON.parse(atob(Identity)) as Who;

/** By the own clock: that of the server may be another. */
function timesOf({ Expires = 0, Generated = 0 }: Who): Omit<Known, 'identity'> {
  const life = (Expires - Generated) * 1000;
  const endsAt = Date.now() + life;
  return { renewAt: endsAt - Math.min(EARLY, life / 10), endsAt };
}
