import './sha1.js';

const SEED = 'oZ7QE6LcLJp6fiWzdqZc';
const KEPT = 'session';

/** What an answer that is no success says, in words. */
async function complaint(response) {
  if (response.status === 429) return `Too many tries; wait ${response.headers.get('retry-after') ?? 'some'} seconds.`;
  if (response.status === 404) return 'This server has no log-in; authorize with a session of the auth server instead.';
  if (response.status === 401) return 'No such user and password at this OEM.';
  const problem = await response.json().catch(() => ({}));
  return problem.detail ?? `The server answered ${response.status}.`;
}

async function ask(path, headers = {}, method = 'GET') {
  const response = await fetch(path, { method, headers, cache: 'no-store' }).catch(() => null);
  if (!response) throw new Error('The server does not answer.');
  if (!response.ok) throw new Error(await complaint(response));
  return response;
}

const whoHas = async (token) => (await ask(`/info/session/session/${token}`, { MMSSession: token })).json();

/** A session by name and password; it is kept for as long as the tab is open. */
export async function logIn(username, password, oem) {
  const hash = globalThis.sha1(username.toLowerCase() + password + SEED);
  const query = new URLSearchParams({ SHA1Password: hash, PK_Oem: oem });
  const login = await (await ask(`/autha/auth/username/${encodeURIComponent(username)}?${query}`)).json();
  const identity = { MMSAuth: login.Identity, MMSAuthSig: login.IdentitySignature };
  const token = await (await ask('/info/session/token', identity)).text();
  const session = { token, who: await whoHas(token) };
  sessionStorage.setItem(KEPT, JSON.stringify(session));
  return session;
}

/** The session of before the page was loaded anew, while it is good. */
export async function restored() {
  const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
  if (kept && !(await isGood(kept))) forget();
  return JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
}

/** Whether the server still knows a session; when it does not say, it may. */
export async function isGood({ token }) {
  const response = await fetch(`/info/session/session/${token}`, { headers: { MMSSession: token } }).catch(() => null);
  return response?.status !== 401;
}

export const forget = () => sessionStorage.removeItem(KEPT);

export async function logOut({ token, who }) {
  await ask(`/autha/auth/user/${who.PK_User}/logout`, { MMSSession: token }, 'POST');
  forget();
}

/** What a role is called. */
export async function roleName(id) {
  const config = await (await ask('/info/config/config?PermissionRole=1')).json().catch(() => ({}));
  const role = config.PermissionRole?.find((each) => Number(each.PK_PermissionRole) === Number(id));
  return role?.Name ?? `role ${id}`;
}
