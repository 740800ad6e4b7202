import { sha1Password } from '@app/identity';

export const PASSWORD = 'a password for measuring';

/** How the server keeps passwords. */
export const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Those who log in. */
export const LOGINS = Array.from({ length: 300 }, (_, n) => `bench-user${n + 1}`);

export const loginPath = (username: string): string =>
  `/autha/auth/username/${username}?SHA1Password=${sha1Password(username, PASSWORD)}&PK_Oem=1`;

/** Logs in; answers the headers of a session and the account. */
export async function sessionOf(
  url: string,
  username: string,
): Promise<{ headers: { MMSSession: string }; account: number }> {
  const login = (await (await fetch(url + loginPath(username))).json()) as {
    Identity: string;
    IdentitySignature: string;
  };
  const token = await fetch(`${url}/info/session/token`, {
    headers: { MMSAuth: login.Identity, MMSAuthSig: login.IdentitySignature },
  });
  if (!token.ok) throw new Error(`${username} cannot log in`);
  const { PK_Account } = JSON.parse(Buffer.from(login.Identity, 'base64').toString()) as { PK_Account: number };
  return { headers: { MMSSession: await token.text() }, account: PK_Account };
}
