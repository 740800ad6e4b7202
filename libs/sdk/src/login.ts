import type { components } from './generated/schema.js';
import { MmsProblem } from './problem.js';
import type { Send } from './retry.js';

/** What a login answers: who one is, and the servers that serve one. */
export type Identity = Partial<Omit<components['schemas']['LoginAnswerView'], 'Identity' | 'IdentitySignature'>> &
  Pick<components['schemas']['LoginAnswerView'], 'Identity' | 'IdentitySignature'>;

/** Asks the server at `url` who one is; again whenever the last answer has ended. */
export type Login = (url: string, send: Send) => Promise<Identity>;

/** Part of the protocol, and public: every client hashes with it. */
const SEED = 'oZ7QE6LcLJp6fiWzdqZc';

export interface UserLogin {
  username: string;
  password: string;
  /** PK_Oem; 1 by default. */
  oem?: number;
  /** The key of the app whose permissions limit the identity. */
  appKey?: string;
}

/** Logs in as a user. Only the hash of the password is kept. */
export function asUser({ username, password, oem = 1, appKey }: UserLogin): Login {
  const name = username.toLowerCase();
  const hash = sha1(name + password + SEED);
  return async (url, send) => {
    const query = new URLSearchParams({ SHA1Password: await hash, PK_Oem: String(oem) });
    if (appKey !== undefined) query.set('AppKey', appKey);
    return answer(
      await send(new Request(`${url}/autha/auth/username/${encodeURIComponent(name)}?${query.toString()}`)),
    );
  };
}

/** Logs in as a gateway, with the key that it was given when it was provisioned. */
export function asGateway({ device, key }: { device: number; key: string }): Login {
  const headers = { MMSHWKey: key };
  return async (url, send) => answer(await send(new Request(`${url}/authd/auth/device/${device}`, { headers })));
}

/** An identity that somebody else has got: good until it expires. */
export const withIdentity = (identity: Identity): Login => {
  return () => Promise.resolve(identity);
};

async function answer(response: Response): Promise<Identity> {
  if (!response.ok) throw await MmsProblem.of(response);
  return (await response.json()) as Identity;
}

/** As 40 lower-case hexadecimal digits. Browsers have it on pages that came by HTTPS, or from localhost. */
async function sha1(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
