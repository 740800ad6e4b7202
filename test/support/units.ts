import type { MadeUser } from './make.js';
import type { TestApp } from './start-app.js';

type Headers = Record<string, string>;

/** A gateway that has been provisioned, has logged in, and is paired. */
export interface LiveGateway {
  id: number;
  mac: string;
  key: string;
  identity: Headers;
  session: Headers;
  /** A report with its session. */
  report(body?: object, headers?: Headers): ReturnType<TestApp['post']>;
}

export async function logInGateway(mms: TestApp, id: number, key: string): Promise<Headers> {
  const { status, json } = await mms.get(`/authd/auth/device/${id}`, { MMSHWKey: key });
  if (status !== 200) throw new Error(`Gateway ${id} cannot log in: ${status}`);
  return { MMSAuth: json.Identity, MMSAuthSig: json.IdentitySignature };
}

/** A new gateway of the owner's account; of nobody when there is none. */
export async function liveGateway(
  mms: TestApp,
  owner: MadeUser | null,
  options: { oemId?: number; id?: number } = {},
): Promise<LiveGateway> {
  const { id, mac } = await mms.make.spare(options);
  const { json } = await mms.put('/authd/auth/provision', {}, { MacAddress: mac, PK_Device: id });
  if (owner) {
    const path = `/account/account/account/${owner.account.id}/device`;
    const { status } = await mms.post(path, await mms.as(owner), { PK_Device: id, MacAddress: mac, Name: 'Home' });
    if (status !== 200) throw new Error(`Gateway ${id} cannot be paired: ${status}`);
  }
  const key = json.HWKey as string;
  const identity = await logInGateway(mms, id, key);
  const session = { MMSSession: (await mms.get('/info/session/token', identity)).body };
  return {
    id,
    mac,
    key,
    identity,
    session,
    report: (body = {}, headers = session) => mms.post(`/device/device/device/${id}/report`, headers, body),
  };
}
