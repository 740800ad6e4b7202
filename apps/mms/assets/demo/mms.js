/** Requests to the server, as any program makes them. */

const SEED = 'oZ7QE6LcLJp6fiWzdqZc';

/** The server has refused, or is not there (0). */
export class Refused extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

export async function ask(path, { headers = {}, method = 'GET', body, signal } = {}) {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  const options = { method, headers: { ...headers, ...type }, cache: 'no-store', signal, ...sent };
  const response = await fetch(path, options).catch((error) => {
    if (signal?.aborted) throw error;
    throw new Refused(0, 'The server does not answer.');
  });
  if (response.ok) return response;
  const { detail } = await response.json().catch(() => ({}));
  throw new Refused(response.status, detail ?? `The server answered ${response.status}.`);
}

/** An identity, and the session that stands for it. */
export async function logIn(username, password) {
  const query = new URLSearchParams({ SHA1Password: globalThis.sha1(username + password + SEED), PK_Oem: '1' });
  const login = await (await ask(`/autha/auth/username/${username}?${query}`)).json();
  const identity = { MMSAuth: login.Identity, MMSAuthSig: login.IdentitySignature };
  const token = await (await ask('/info/session/token', { headers: identity })).text();
  const who = await (await ask(`/info/session/session/${token}`, { headers: { MMSSession: token } })).json();
  return { identity, token, who };
}

/** The same as `ask`, by a session. */
export const as =
  ({ token }) =>
  (path, options = {}) =>
    ask(path, { ...options, headers: { ...options.headers, MMSSession: token } });

/** What stands behind the relay: the requests of a gateway itself. */
export const throughRelay = (session, device) => async (query, options) => {
  const path = `/relay/relay/relay/device/${device}/port_3480/data_request?${new URLSearchParams(query)}`;
  return (await as(session)(path, options)).text();
};
