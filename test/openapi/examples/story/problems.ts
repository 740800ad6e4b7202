import { Database } from '@app/database';

import { routes } from '../routes.js';
import type { Cast } from './cast.js';
import { callOf } from './cast.js';

const NOBODY = 999_999_999;

/** One of each problem that any operation may answer. */
export async function problems(cast: Cast): Promise<void> {
  const { as, accounts, recorder, gateway, mms } = cast;
  const call = callOf(cast);
  const path = { PK_Account: accounts.home };
  await call(as.owner, 'getAccount', { path: { PK_Account: 'home' }, status: 400 });
  await call({}, 'getAccount', { path, status: 401 });
  await call(as.member, 'deleteAccount', { path, query: { Name: 'Ada Meyer' }, status: 403 });
  const large = { Name: 'x'.repeat(1_100_000) };
  await call(as.owner, 'makeToken', { path, body: large, status: 413 });
  await call(as.owner, 'makeToken', { path, body: '<a/>', type: 'text/xml', status: 415 });

  const named = { path, headers: { 'idempotency-key': '8e03978e-40d5-43dd-bc93-6894a57f9324' } };
  await call(as.owner, 'makeToken', { ...named, body: { Name: 'hall', Permissions: 'view_account' } });
  await call(as.owner, 'makeToken', { ...named, body: { Name: 'attic', Permissions: 'view_account' }, status: 422 });

  const file = { path: { PK_Store: 2 }, query: { Key: 'wrong' } };
  while ((await mms.get('/storage/storage/store/2?Key=wrong')).status === 403);
  await call({}, 'getStore', { ...file, status: 429 });

  await mms.put(`/event/event/account/${accounts.home}/settings`, as.admin, { Allowance: 1 });
  await mms.put(`/event/event/account/${accounts.home}/settings`, as.owner, { WhenFull: 'refuse' });
  const body = { PK_Device: gateway.id, Data: 'aGVsbG8=' };
  await call(as.gateway, 'postStore', { body, status: 507 });

  const broken = jest.spyOn(Database.prototype, 'write').mockRejectedValue(new Error('a fault of ours'));
  await call(as.owner, 'makeToken', { path, body: { Name: 'x', Permissions: 'view_account' }, status: 500 });
  broken.mockRestore();

  const through = { PK_Device: gateway.id, path: 'port_3480/data_request' };
  await call(as.owner, 'getFromDevice', { method: 'TRACE', path: through, status: 405 });
  // nobody waits ten minutes for it here
  const slow = { type: 'urn:mms:problem:gateway-timeout', title: 'Gateway timeout', status: 504 };
  recorder.problems.set(504, { ...(recorder.problems.get(502) as object), ...slow });
}

/** What operations answer when what their path names does not exist: to who has used them, and to the administrator. */
export async function missing({ recorder, as }: Cast): Promise<void> {
  for (const { operationId, operation } of routes) {
    const used = recorder.used.get(operationId);
    const ids = Object.entries(used?.asked.path ?? {}).filter(([, value]) => typeof value === 'number');
    if (!used || ids.length === 0 || !operation.responses[404]) continue;
    const path = { ...used.asked.path, ...Object.fromEntries(ids.map(([name]) => [name, NOBODY])) };
    for (const who of [used.who, as.admin]) {
      if (recorder.exchanges.get(operationId)?.answers[404]) break;
      await recorder.refused(who, operationId, { ...used.asked, path, status: 404 });
    }
  }
}
