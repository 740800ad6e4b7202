import type { Operation } from '../expectations.js';
import { asNobody, device, inTree, onAccount, onOem, onSpare, scopes, spare } from '../expectations.js';
import { NOBODY, PUBLISHED } from '../world.js';

export const firmwareOperations: Record<string, Operation> = {
  upgradeFirmware: {
    body: (cell) => ({ PK_Device: device(cell).PK_Device, ForceUpgradeUrl: PUBLISHED }),
    expected: onAccount('UPDATE_FIRMWARE'),
  },
  'upgradeFirmware, of all below an account': {
    operation: 'upgradeFirmware',
    body: ({ place }) => ({ PK_Account_Parent: place?.account.id ?? NOBODY, ForceUpgradeUrl: PUBLISHED }),
    expected: onAccount('UPDATE_FIRMWARE'),
  },
  'upgradeFirmware, of an unpaired unit': {
    operation: 'upgradeFirmware',
    body: (cell) => ({ PK_Device: spare(cell).PK_Device, ForceUpgradeUrl: PUBLISHED }),
    expected: onSpare('UPDATE_FIRMWARE'),
  },
  'upgradeFirmware, by a build that nobody has published': {
    operation: 'upgradeFirmware',
    body: (cell) => ({ PK_Device: device(cell).PK_Device, ForceUpgradeUrl: 'https://example.org/other' }),
    expected: onAccount('UPDATE_FIRMWARE', ({ relation, who }) => (relation === 'self' || who.role <= 2 ? 200 : 403)),
  },
  listUpgrades: {
    query: device,
    // a search beyond the own tree finds nothing
    expected: (cell) => (scopes(cell, 'UPDATE_FIRMWARE').size > 0 ? 200 : 403),
    leak: (cell, body) => inTree(cell) !== (body as { Upgrades: unknown[] }).Upgrades.length > 0,
  },
  getUpgrade: {
    path: ({ place }) => ({ PK_Upgrade: place?.upgrade ?? NOBODY }),
    expected: onAccount('UPDATE_FIRMWARE'),
  },
  postFirmware: {
    body: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999, Version: '2', Url: PUBLISHED }),
    expected: onOem('manage_firmware'),
  },
  putFirmware: {
    body: ({ place }) => ({ PK_Oem: place?.oemOf ?? 999, Version: '1', Url: PUBLISHED }),
    expected: onOem('manage_firmware'),
  },
  getFirmware: { ...asNobody(200), query: () => ({ PK_Oem: 1 }) },
};
