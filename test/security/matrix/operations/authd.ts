import type { Operation } from '../expectations.js';
import {
  asNobody,
  device,
  inTree,
  noToken,
  onAccount,
  onDevice,
  onOem,
  onSpare,
  scopes,
  spare,
} from '../expectations.js';
import { NOBODY } from '../world.js';

export const authdOperations: Record<string, Operation> = {
  importUnits: {
    type: 'application/x-ndjson',
    query: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999, Mode: 'good' }),
    body: () => ({ PK_Device: 7, MacAddress: '00:00:00:00:00:07' }),
    expected: onOem('import_devices'),
  },
  getDevicePermissions: { path: device, expected: onDevice('view_account') },
  checkDeviceLogout: { path: (cell) => ({ ...device(cell), Timestamp: 0 }), expected: onDevice('view_account') },
  logoutDevice: { path: device, expected: onDevice('block_device') },
  searchDevices: {
    query: (cell) => device(cell),
    // a search beyond the own tree finds nothing
    expected: (cell) => (scopes(cell, 'search_devices').size > 0 ? 200 : 403),
    leak: (cell, body) => !inTree(cell) && (body as { Devices: unknown[] }).Devices.length > 0,
  },
  setDeviceBlocked: { path: device, body: () => ({ Blocked: 1 }), expected: onAccount('block_device') },
  'setDeviceBlocked, of an unpaired unit': {
    operation: 'setDeviceBlocked',
    path: spare,
    body: () => ({ Blocked: 1 }),
    expected: onSpare('block_device'),
  },
  resetDevice: { path: device, expected: onAccount('pair_device') },
  'resetDevice, of an unpaired unit': {
    operation: 'resetDevice',
    path: spare,
    // who may pair only is refused what the OEM's people may
    expected: (cell) => {
      if (scopes(cell, 'pair_device').size === 0) return 403;
      return onSpare('import_devices')(cell) === 200 ? 200 : 404;
    },
  },
  getAuthZWaveLocale: { path: device, expected: noToken(onDevice('view_account')) },
  getDeviceServers: { ...asNobody(200), path: () => ({ PK_Device: NOBODY }) },
  loginDevice: { ...asNobody(404), path: device, headers: { MMSHWKey: 'none' } },
  provisionDevice: { ...asNobody(404), body: () => ({ MacAddress: '00:00:00:00:00:00' }) },
};
