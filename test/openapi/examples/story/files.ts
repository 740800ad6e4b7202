import { form } from '../../../support/files.js';
import type { Cast } from './cast.js';
import { callOf } from './cast.js';

/** A picture of one colour, as JPEG. */
const picture = Buffer.from(
  '/9j/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwgIyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCj/wAARCAAYACADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAAb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCQAU6dAAAAAAf/2Q==',
  'base64',
);

/** Files of cameras and gateways. */
export async function files(cast: Cast): Promise<void> {
  const { as, gateway } = cast;
  const call = callOf(cast);
  const about = { Filename: 'front-door.jpg', Format: 'jpg', PK_StorageType: 3, Tags: 'front door' };
  const { json } = await call(as.gateway, 'postStore', {
    body: { ...about, PK_Device: gateway.id, Data: picture.toString('base64') },
  });
  const sent = form([
    ['Filename', 'hall.jpg'],
    ['PK_StorageType', '3'],
    ['Data', picture],
  ]);
  await call(as.gateway, 'postStore', {
    type: sent.headers['content-type'],
    body: sent.body,
    shown: { Filename: 'hall.jpg', PK_StorageType: 3, Data: '(the file)' },
  });
  await call(as.gateway, 'postStore', {
    type: 'application/octet-stream',
    query: { Filename: 'log.txt', PK_StorageType: 5 },
    body: Buffer.from('hello'),
    shown: 'hello',
  });
  const path = { PK_Store: json.PK_Store as number };
  const key = { Key: json.Key as string };
  await call(as.owner, 'getStores', { query: { PK_Device: gateway.id, Format: 'jpg' } });
  await call(as.owner, 'getStores', { query: { PK_Device: gateway.id, Format: 'jpg', output_format: 'text' } });
  await call({}, 'getStore', { path, query: key });
  await call({}, 'getStore', { path, query: { ...key, output_format: 'text' } });
  await call({}, 'getStore', { path, query: { Key: 'wrong' }, status: 403 });
  const { headers } = await call({}, 'getStoreArchive', { path, query: key });
  await call({}, 'getStoreArchive', { path, query: key, headers: { range: 'bytes=0-9' }, status: 206 });
  await call({}, 'getStoreArchive', { path, query: key, headers: { range: 'bytes=999999-' }, status: 416 });
  await call({}, 'getStoreArchive', {
    path,
    query: key,
    headers: { 'if-none-match': String(headers.etag) },
    status: 304,
  });
  await call({}, 'getStoreThumbnail', { path, query: { ...key, Width: 16 } });
  await call(as.owner, 'deleteStore', { path, query: key });
}

const lamp = { Subject: 'The hall lamp does not answer', Text: 'Since this morning.\nThe others do.' };

/** What devices use, and what their people ask. */
export async function support(cast: Cast): Promise<void> {
  const { as, gateway, accounts } = cast;
  const call = callOf(cast);
  const path = { PK_Device: gateway.id };
  await call(as.gateway, 'addEnergy', {
    path,
    body: { DeviceID: 5, Timestamp: Date.now() / 1000 - 60, Watts: 61.5, KWh: 0.25 },
  });
  await call(as.owner, 'listEnergy', { path, query: { DeviceID: 5 } });
  const { json } = await call(as.owner, 'openTicket', {
    body: { PK_Account: accounts.home, PK_Device: gateway.id, ...lamp },
  });
  const ticket = { path: { PK_Ticket: json.PK_Ticket as number } };
  await call(as.dealer, 'commentTicket', { ...ticket, body: { Text: 'Is its plug in the wall?' } });
  await call(as.owner, 'getTicket', ticket);
  await call(as.owner, 'putTicket', {
    ...ticket,
    headers: { 'if-match': '"999"' },
    body: { State: 'closed' },
    status: 412,
  });
  await call(as.owner, 'putTicket', { ...ticket, body: { State: 'closed' } });
  await call(as.owner, 'listTickets', { query: { State: 'closed', Total: 1 } });
}
