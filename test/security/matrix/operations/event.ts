import { createECDH } from 'node:crypto';

import type { Cell, Operation } from '../expectations.js';
import {
  foreignOf,
  leaksEvents,
  notTheirs,
  noToken,
  onAccount,
  onDevice,
  onLeftEvent,
  onOthersEvent,
  onOwn,
  person,
  scopes,
} from '../expectations.js';
import { NOBODY } from '../world.js';

const browserKeys = createECDH('prime256v1');
browserKeys.generateKeys();
const event =
  (kind: 'device' | 'user' | 'left') =>
  ({ place }: Cell) => ({ PK_Event: place?.events[kind] ?? NOBODY });
const webhook = ({ place }: Cell) => ({ PK_Webhook: place?.webhook ?? NOBODY });
const browser = ({ place }: Cell) => ({ PK_PushSubscription: place?.browser ?? NOBODY });

export const eventOperations: Record<string, Operation> = {
  listEvents: {
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, Gateway: '*', Camera: '*', User: 0 }),
    expected: onAccount('view_events'),
    leak: leaksEvents,
  },
  'listEvents, of a gateway elsewhere': {
    operation: 'listEvents',
    query: ({ who, place }) => ({
      PK_Account: who.places.self?.account.id ?? NOBODY,
      Gateway: place?.device ?? NOBODY,
      User: 0,
    }),
    expected: (cell) => (scopes(cell, 'view_events').size > 0 ? 200 : 403),
    leak: ({ relation }, body) => relation !== 'self' && (body as { Records: [] }).Records.length > 0,
  },
  'listEvents, of a unit that is gone': {
    operation: 'listEvents',
    query: ({ place }) => ({
      PK_Account: place?.account.id ?? NOBODY,
      Gateway: (place?.device ?? 0) + NOBODY,
      User: 0,
    }),
    expected: onAccount('view_events'),
    leak: (_, body) => (body as { Records: [] }).Records.length > 0,
  },
  'listEvents, of another user': {
    operation: 'listEvents',
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, User: place?.user ?? NOBODY }),
    expected: onAccount('view_events'),
    leak: (cell, body) => scopes(cell, 'view_events').has('d') && (body as { Records: [] }).Records.length > 0,
  },
  getEvent: { path: event('device'), expected: onAccount('view_events') },
  'getEvent, of another user': { operation: 'getEvent', path: event('user'), expected: onOthersEvent },
  'getEvent, of a unit that is gone': { operation: 'getEvent', path: event('left'), expected: onLeftEvent },
  putEvent: {
    path: event('device'),
    body: ({ place }) => ({ Read: 1, PK_Account: place?.account.id ?? NOBODY }),
    expected: onAccount('read_events'),
    crossed: ({ events }) => ({ PK_Event: events.device }),
  },
  'putEvent, to nothing else': {
    operation: 'putEvent',
    path: event('device'),
    body: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY }),
    expected: onAccount('read_events'),
  },
  'putEvent, to delete it': {
    operation: 'putEvent',
    path: event('device'),
    body: ({ place }) => ({ Delete: 1, PK_Account: place?.account.id ?? NOBODY }),
    expected: onAccount('delete_events'),
    crossed: ({ events }) => ({ PK_Event: events.device }),
  },
  getDataUsage: { alone: true, expected: person(() => 200) },
  postEvents: {
    body: ({ place }) => ({ EventType: 4, PK_Device: place?.device ?? NOBODY }),
    expected: onDevice('post_events'),
  },
  // webhooks are of the own account, whatever the caller may elsewhere
  listWebhooks: {
    alone: true,
    expected: (cell) => (scopes(cell, 'manage_webhooks').size > 0 ? 200 : 403),
    leak: ({ place }, body) =>
      (body as { Webhooks: { PK_Webhook: number }[] }).Webhooks.some(({ PK_Webhook }) => PK_Webhook !== place?.webhook),
  },
  makeWebhook: {
    alone: true,
    body: () => ({ Url: 'https://example.com/hook' }),
    expected: (cell) => (scopes(cell, 'manage_webhooks').size > 0 ? 201 : 403),
  },
  'makeWebhook, of the gateways of another account': {
    operation: 'makeWebhook',
    alone: true,
    body: ({ who }) => ({ Url: 'https://example.com/hook', Devices: [foreignOf(who)?.device ?? NOBODY] }),
    expected: (cell) => (scopes(cell, 'manage_webhooks').size > 0 ? 400 : 403),
  },
  getWebhook: { path: webhook, expected: onOwn('manage_webhooks', 200) },
  putWebhook: { path: webhook, body: () => ({ Name: 'Edited' }), expected: onOwn('manage_webhooks', 200) },
  removeWebhook: { path: webhook, expected: onOwn('manage_webhooks', 200) },
  rotateWebhookSecret: {
    path: webhook,
    body: () => ({ OverlapHours: 1 }),
    expected: onOwn('manage_webhooks', 201),
  },
  testWebhook: { path: webhook, expected: onOwn('manage_webhooks', 202) },
  wakeWebhook: { path: webhook, expected: onOwn('manage_webhooks', 200) },
  listDeliveries: { path: webhook, expected: onOwn('manage_webhooks', 200) },
  // the browsers of other people
  getPushKey: { alone: true, expected: noToken(() => 200) },
  listPushSubscriptions: {
    alone: true,
    expected: person(() => 200),
    leak: (_, body) => (body as { PushSubscriptions: unknown[] }).PushSubscriptions.length > 0,
  },
  subscribePush: {
    alone: true,
    body: () => ({
      Endpoint: 'https://example.com/push',
      P256dh: browserKeys.getPublicKey('base64url'),
      Auth: 'tBHItJI5svbpez7KI4CCXg',
    }),
    expected: person(() => 201),
  },
  unsubscribePush: { path: browser, expected: notTheirs },
  wakePush: { path: browser, expected: notTheirs },
  streamEvents: {
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY, Seconds: 0 }),
    expected: onAccount('view_events'),
  },
  createStreamTicket: { alone: true, expected: (cell) => (scopes(cell, 'view_events').size > 0 ? 201 : 403) },
  getEventSettings: { expected: onAccount('view_events') },
  putEventSettings: {
    body: () => ({ WhenFull: 'refuse', Retention: [{ PK_EventType: 4, Days: 7 }] }),
    expected: onAccount('delete_events'),
  },
  'putEventSettings, the allowance': {
    operation: 'putEventSettings',
    body: () => ({ Allowance: 4096 }),
    expected: onAccount('edit_limits'),
  },
};
