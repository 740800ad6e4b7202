import type { Operation } from './expectations.js';
import { accountOperations } from './operations/account.js';
import { authaOperations } from './operations/autha.js';
import { authdOperations } from './operations/authd.js';
import { deviceOperations } from './operations/device.js';
import { eulaOperations } from './operations/eula.js';
import { eventOperations } from './operations/event.js';
import { firmwareOperations } from './operations/firmware.js';
import { infoOperations } from './operations/info.js';
import { locatorOperations } from './operations/locator.js';
import { relayOperations } from './operations/relay.js';
import { storageOperations } from './operations/storage.js';
import { techsupportOperations } from './operations/techsupport.js';

/** Every operation of the API document, by module; one that is missing here fails the matrix. */
export const operations: Record<string, Operation> = {
  ...accountOperations,
  ...authaOperations,
  ...authdOperations,
  ...deviceOperations,
  ...eulaOperations,
  ...eventOperations,
  ...firmwareOperations,
  ...infoOperations,
  ...locatorOperations,
  ...relayOperations,
  ...storageOperations,
  ...techsupportOperations,
};
