import type { Environment } from '@app/server';

import type { MadeUser } from './make.js';
import type { TestApp } from './start-app.js';
import { loginUrl, startApp } from './start-app.js';
import { makeAuthority } from './certificates.js';
import type { RawReply, RawRequest } from './tls-client.js';
import { oldProgram } from './tls-client.js';

type Headers = Record<string, string>;

/** The host names that programs have built in, by the role they expect there. */
export const at = {
  autha: 'vera-us-oem-autha11.mios.com',
  authd: 'vera-us-oem-authd11.mios.com',
  account: 'vera-us-oem-account11.mios.com',
  device: 'vera-us-oem-device11.mios.com',
  relay: 'vera-us-oem-relay11.mios.com',
} as const;

/** A server as an owner runs it for old programs: over TLS, at the vendor's names. */
export interface DeployedApp extends Omit<TestApp, 'send'> {
  send(host: string, path: string, request?: RawRequest): Promise<RawReply>;
  /** The headers of an identity, as its login answered them. */
  identity(user: MadeUser): Promise<Headers>;
  /** The headers of a session that was taken at a host. */
  session(user: MadeUser, host?: string): Promise<Headers>;
  /** A unit that was provisioned, logged in, paired and has reported, all as a gateway does it. */
  gateway(user: MadeUser, report?: object): Promise<{ id: number; mac: string; key: string; identity: Headers }>;
}

export async function startDeployed(overrides: Partial<Environment> = {}): Promise<DeployedApp> {
  const authority = await makeAuthority();
  const { cert, key } = authority.write('mios', await authority.issue('*.mios.com'));
  // a name that old programs must never be told
  const mms = await startApp(undefined, {
    MMS_PUBLIC_NAME: 'mms.test:8443',
    TLS_CERT: [cert],
    TLS_KEY: [key],
    ...overrides,
  });
  await mms.app.listen(0, '127.0.0.1');
  const { port } = mms.app.getHttpServer().address() as { port: number };
  const program = oldProgram(port, authority.ca);
  const { send } = program;
  const json = { 'content-type': 'application/json' };

  async function identity(user: MadeUser): Promise<Headers> {
    const { Identity, IdentitySignature } = (await send(at.autha, loginUrl(user))).json();
    return { MMSAuth: Identity, MMSAuthSig: IdentitySignature };
  }

  async function session(user: MadeUser, host: string = at.account): Promise<Headers> {
    const { text } = await send(host, '/info/session/token', { headers: await identity(user) });
    return { MMSSession: text };
  }

  async function gateway(user: MadeUser, report: object = {}) {
    const { id, mac } = await mms.make.spare({ oemId: user.oemId });
    const provision = { method: 'PUT', headers: json, body: JSON.stringify({ MacAddress: mac, PK_Device: id }) };
    const { HWKey } = (await send(at.authd, '/authd/auth/provision', provision)).json();
    await send(at.account, `/account/account/account/${user.account.id}/device`, {
      method: 'POST',
      headers: { ...json, ...(await session(user)) },
      body: JSON.stringify({ PK_Device: id, MacAddress: mac, Name: 'Home' }),
    });
    const login = (await send(at.authd, `/authd/auth/device/${id}?HWKey=${HWKey}`)).json();
    const own = { MMSAuth: login.Identity as string, MMSAuthSig: login.IdentitySignature as string };
    const reported = await send(at.device, `/device/device/device/${id}/report`, {
      method: 'POST',
      headers: { ...json, ...own },
      body: JSON.stringify(report),
    });
    if (reported.status !== 200) throw new Error(`No report: ${reported.status} ${reported.text}`);
    return { id, mac, key: HWKey as string, identity: own };
  }

  return {
    ...mms,
    send,
    identity,
    session,
    gateway,
    close: async () => {
      program.close();
      await mms.close();
      authority.remove();
    },
  };
}
