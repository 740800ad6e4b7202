import type { Operation } from '../expectations.js';
import { device, noToken, onAccount, onDevice, scopes } from '../expectations.js';

const relayed: Operation = {
  path: (cell) => ({ ...device(cell), path: 'port_3480/data_request' }),
  expected: onAccount('use_relay', 503),
};

export const relayOperations: Record<string, Operation> = {
  // whoever is let through finds no tunnel
  getFromDevice: relayed,
  postToDevice: relayed,
  putToDevice: relayed,
  deleteFromDevice: relayed,
  getTunnel: { path: device, expected: onDevice('view_account') },
  getTunnelPlace: { alone: true, expected: () => 200, anonymous: 200 },
  // at a name of the relay, by a person
  openGateway: {
    path: device,
    body: () => ({ RedirectUrl: 'www/index.html' }),
    headers: { host: 'relay.test' },
    expected: noToken(onAccount('use_relay', 302)),
  },
  openGatewayByLink: {
    path: device,
    query: () => ({ RedirectUrl: 'www/index.html' }),
    headers: { host: 'relay.test' },
    expected: noToken(onAccount('use_relay', 302)),
  },
  readThrough: {
    alone: true,
    query: () => ({ url: 'https://mms.test/info/config/config?Terms=1' }),
    expected: (cell) => (scopes(cell, 'use_relay').size > 0 ? 200 : 403),
  },
  getDeviceUsage: { path: device, expected: onAccount('view_usage') },
  listDeviceUsage: { path: device, expected: onAccount('view_usage') },
  getLimits: { expected: onAccount('view_usage') },
  putLimits: { body: () => ({ RaLimitKb: 4, CameraLimitKb: 5 }), expected: onAccount('edit_limits') },
};
