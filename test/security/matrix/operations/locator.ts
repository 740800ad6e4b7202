import type { Operation } from '../expectations.js';
import { asNobody, device, inTree, noToken } from '../expectations.js';
import { NOBODY } from '../world.js';

export const locatorOperations: Record<string, Operation> = {
  locateDevices: {
    query: ({ place }) => ({ PK_Account: place?.account.id ?? NOBODY }),
    expected: noToken(() => 200),
    anonymous: 200,
    leak: (cell, body) => !inTree(cell) && (body as { Devices: unknown[] }).Devices.length > 0,
  },
  locateDeviceServers: { ...asNobody(200), path: device },
  locateMacServers: { ...asNobody(404), path: () => ({ MacAddress: '00:00:00:00:00:00' }) },
  locateOemServers: { ...asNobody(200), path: () => ({ PK_Oem: 1 }) },
};
