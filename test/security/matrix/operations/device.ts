import type { Operation } from '../expectations.js';
import { device, noToken, onDevice, onOem, onSpare, scopes } from '../expectations.js';
import { NOBODY } from '../world.js';

export const deviceOperations: Record<string, Operation> = {
  getDeviceKit: { path: device, expected: onDevice('view_account') },
  // of units of an OEM of one's own or below; the unit need not be in the tree of accounts
  putDeviceKit: {
    path: device,
    body: ({ place }) => ({ PK_Kit: place?.oemId === 73 ? 2 : 1 }),
    expected: onSpare('manage_kits'),
  },
  addKit: {
    body: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999, Name: 'a kit', Devices: [] }),
    expected: (cell) => (onOem('manage_kits')(cell) === 200 ? 201 : onOem('manage_kits')(cell)),
  },
  listKits: { query: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999 }), expected: onOem('manage_kits') },
  importKits: {
    type: 'application/x-ndjson',
    query: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999 }),
    body: () => ({ Name: 'another kit', Devices: [] }),
    expected: onOem('manage_kits'),
  },
  removeKit: {
    path: ({ place }) => ({ PK_Kit: place?.oemOf === 73 ? 2 : place?.oemOf === 1 ? 1 : NOBODY }),
    expected: onOem('manage_kits'),
  },
  countDevices: { alone: true, expected: (cell) => (scopes(cell, 'view_account').has('o') ? 200 : 403) },
  getDevice: { path: device, expected: onDevice('view_account') },
  getDeviceStatus: { path: device, expected: onDevice('view_account') },
  reportStatus: { path: device, body: () => ({ Uptime: 1 }), expected: onDevice('report_status') },
  getZWaveLocale: { path: device, expected: noToken(onDevice('view_account')) },
};
