import type { Identity } from './login.js';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Which server of the login's answer serves a module; the others are served where one has logged in. */
const byModule = { account: 'Server_Account', eula: 'Server_Account', event: 'Server_Event' } as const;

/**
 * The origin of a server that the MMS has named, `host` or `host:port`: HTTPS; but what is on this machine is as the
 * server that has named it.
 */
export function originOf(name: string, base: string): string {
  const { protocol, port } = new URL(base);
  const { hostname, port: named } = new URL(`http://${name}`);
  if (!LOOPBACK.test(hostname)) return `https://${name}`;
  return `${protocol}//${named === '' && port !== '' ? `${name}:${port}` : name}`;
}

/** Where a path is served, for whoever has logged in at `base`. */
export function serverOf(path: string, base: string, identity: Identity | null): string {
  const [, module = ''] = path.split('/');
  const key = byModule[module as keyof typeof byModule];
  const name = key && identity?.[key];
  return name ? originOf(name, base) : new URL(base).origin;
}
