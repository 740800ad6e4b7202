import { Identities } from '@app/access';

import type { Answered } from '../support/answers.js';
import { ask, whole } from '../support/answers.js';
import { eventually } from '../support/eventually.js';
import type { MadeUser } from '../support/make.js';
import type { RawClient } from '../support/raw-tunnel.js';
import { rawTunnel } from '../support/raw-tunnel.js';
import type { House, KeyedUnit, OpenRelay } from '../support/relay.js';
import { house, keyedUnit, openRelay } from '../support/relay.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';

type Headers = Record<string, string>;

let mms: TestApp;
let relay: OpenRelay;
let owner: MadeUser;
let session: Headers;
let above: MadeUser;
let unit: KeyedUnit;
let client: RawClient;
let home: House;

beforeAll(async () => {
  mms = await startApp();
  relay = await openRelay(mms);
  const tree = await mms.make.tree();
  owner = await mms.make.user({ account: tree.endUser });
  session = await mms.as(owner);
  above = await mms.make.user({ account: tree.dealer });
  unit = await keyedUnit(mms, owner);
  home = await house((_, response) =>
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n'),
  );
  client = await rawTunnel(relay, unit.privateKey, home.port);
});

afterAll(async () => {
  client.end();
  home.close();
  await mms.close();
});

const account = () => `/account/account/account/${owner.account.id}`;
const open = (headers: Headers) => ask(`${relay.http}/relay/relay/relay/device/${unit.id}/stream`, { headers });
const now = () => Math.floor(Date.now() / 1000);
const support = (Until: number) => mms.put(`${account()}/support`, session, { Until });

const nothing = () => Promise.resolve({ status: 200 });

/** A stream is open, and cut within about a second after what is done then; the gateway hears of it, too. */
async function cutBy(headers: Headers, change: () => Promise<{ status: number }>, within = 2000): Promise<void> {
  const { response }: Answered = await open(headers);
  expect(response.statusCode).toBe(200);
  const asked = home.asked.at(-1);
  const rest = whole(response);
  expect((await change()).status).toBe(200);
  const startedAt = Date.now();
  expect((await rest).complete).toBe(false);
  expect(Date.now() - startedAt).toBeLessThan(within);
  await eventually(async () => expect(asked?.destroyed).toBe(true));
  const again = await open(headers);
  again.request.destroy();
  expect([401, 403, 404]).toContain(again.response.statusCode);
}

const member = async (devices = '') => mms.make.user({ account: owner.account, roleId: 11, devices });

describe('A stream is cut when', () => {
  it('its user logs out', async () => {
    const user = await member();
    const as = await mms.as(user);
    await cutBy(as, () => mms.post(`/autha/auth/user/${user.id}/logout`, as));
  });

  it('the gateway is no longer among those of its user', async () => {
    const user = await member(String(unit.id));
    const other = await mms.make.device({ account: owner.account });
    await cutBy(await mms.as(user), () =>
      mms.put(`/account/user/user/${user.id}`, session, { Devices: [other], Password: owner.password }),
    );
  });

  it('its user is made another', async () => {
    const user = await member();
    await cutBy(await mms.as(user), () =>
      mms.put(`/account/user/user/${user.id}`, session, { PK_PermissionRole: 12, Password: owner.password }),
    );
  });

  it('its user is removed', async () => {
    const user = await member();
    await cutBy(await mms.as(user), () => mms.send('DELETE', `${account()}/user/${user.id}`, { headers: session }));
  });

  it('its token is revoked', async () => {
    const { json } = await mms.post(`${account()}/token`, session, { Name: 'a program', Permissions: 'use_relay' });
    await cutBy({ authorization: `Bearer ${json.Token}` }, () =>
      mms.send('DELETE', `${account()}/token/${json.PK_Token}`, { headers: session }),
    );
  });

  it('the owner no longer wants support', async () => {
    await support(now() + 3600);
    await cutBy(await mms.as(above), () => support(0));
  });

  it('the time of the support is over', async () => {
    await support(now() + 3);
    await cutBy(await mms.as(above), nothing, 6000);
  });

  it('its identity ends, and that of its session', async () => {
    const { MMSAuth = '', MMSAuthSig = '' } = await mms.identityOf(owner);
    const identities = mms.app.get(Identities);
    const { claims } = await identities.caller({ Identity: MMSAuth, IdentitySignature: MMSAuthSig });
    const { Identity, IdentitySignature } = identities.sign({ ...claims, Expires: now() + 3 });
    const short = { MMSAuth: Identity, MMSAuthSig: IdentitySignature };
    const { body } = await mms.get('/info/session/token', short);
    await Promise.all([cutBy(short, nothing, 6000), cutBy({ MMSSession: body }, nothing, 6000)]);
  });

  it('not otherwise: it goes on while its user may', async () => {
    const { request, response } = await open(session);
    let cut = false;
    response.on('close', () => (cut = true));
    await support(now() + 60);
    await support(0);
    const { status } = await mms.put(
      `/authd/auth/device/${(await keyedUnit(mms, owner)).id}/blocked`,
      await mms.as(above),
      {
        Blocked: 1,
      },
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect([status, cut]).toEqual([200, false]);
    request.destroy();
  });
});
