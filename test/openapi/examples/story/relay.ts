import { eventually } from '../../../support/eventually.js';
import type { MadeUser } from '../../../support/make.js';
import { rawTunnel } from '../../../support/raw-tunnel.js';
import type { OpenRelay } from '../../../support/relay.js';
import { house } from '../../../support/relay.js';
import type { Cast } from './cast.js';
import { callOf, NOW, PASSWORD } from './cast.js';

const there = { host: 'relay.test' };

/** The way to a gateway, and what goes over it. */
export async function relay(cast: Cast): Promise<void> {
  const { as, gateway, accounts, mms } = cast;
  const call = callOf(cast);
  const path = { PK_Device: gateway.id };
  await call(as.gateway, 'getTunnelPlace');
  await call(as.owner, 'getTunnel', { path });
  await call(as.owner, 'openGateway', { path, headers: there, body: { RedirectUrl: 'www/index.html?lang=en' } });
  await call(as.owner, 'openGatewayByLink', { path, headers: there, query: { RedirectUrl: 'www/index.html' } });
  const url = 'https://mms.test/info/config/config?Terms=1';
  await call(as.owner, 'readThrough', { query: { url } });
  await call(await mms.identityOf({ ...cast.owner, password: PASSWORD, oemId: 1 } as MadeUser), 'readThrough', {
    query: { url: 'https://mms.test/info/session/token' },
  });
  await call(as.dealer, 'putLimits', {
    path: { PK_Account: accounts.home },
    body: { RaLimitKb: 1_048_576, CameraLimitKb: -1 },
  });
  await call(as.owner, 'getLimits', { path: { PK_Account: accounts.home } });
  const days = { From: NOW / 1000 - 7 * 86_400, To: NOW / 1000 };
  await call(as.owner, 'getDeviceUsage', { path, query: days });
  await call(as.owner, 'listDeviceUsage', { path, query: days });
}

/** What a gateway itself answers, and what is answered when it does not. */
export async function through(cast: Cast, relay: OpenRelay): Promise<void> {
  const { as, gateway } = cast;
  const call = callOf(cast);
  const path = { PK_Device: gateway.id, path: 'port_3480/data_request' };
  const query = { id: 'alive' };
  await call(as.owner, 'getFromDevice', { path, query, status: 503 });
  const home = await house((request, response) => {
    if (request.url === '/broken') return request.socket.destroy();
    response.setHeader('content-type', 'text/plain');
    response.end('OK');
  });
  const client = await rawTunnel(relay, gateway.privateKey, home.port);
  await eventually(async () => {
    const { status } = await cast.mms.get(`/relay/relay/relay/device/${gateway.id}/`, as.owner);
    if (status !== 200) throw new Error('not yet');
  });
  await call(as.owner, 'getFromDevice', { path, query });
  await call(as.owner, 'postToDevice', { path, query, type: 'application/x-www-form-urlencoded', body: 'id=alive' });
  await call(as.owner, 'putToDevice', { path, query });
  await call(as.owner, 'deleteFromDevice', { path, query });
  await call(as.owner, 'getFromDevice', { path: { ...path, path: 'broken' }, status: 502 });
  client.end();
  home.close();
}
