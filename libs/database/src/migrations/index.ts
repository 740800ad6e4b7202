import { ConfigRows1795392060000 } from './20261123011000-config-data.js';
import { ConfigTables1795392000000 } from './20261123010000-config.js';
import { Accounts1795392120000 } from './20261123012000-accounts.js';
import { People1795478400000 } from './20261124010000-people.js';
import { Gateways1795482000000 } from './20261124020000-gateways.js';
import { Eula1795485600000 } from './20261124030000-eula.js';
import { Kits1795489200000 } from './20261124040000-kits.js';
import { Firmware1795564800000 } from './20261125010000-firmware.js';
import { TechSupport1795572000000 } from './20261125020000-techsupport.js';
import { Relay1795651200000 } from './20261126010000-relay.js';
import { RelayUsage1795654800000 } from './20261126020000-usage.js';
import { Events1795737600000 } from './20261127010000-events.js';
import { Storage1795741200000 } from './20261127020000-storage.js';
import { Live1795748400000 } from './20261127040000-live.js';
import { Notifications1795744800000 } from './20261127030000-notifications.js';
import { DoneRequests1795755600000 } from './20261127060000-done-requests.js';
import { WebhookSecrets1795759200000 } from './20261127070000-webhook-secrets.js';
import { UnreadEvents1795762800000 } from './20261127080000-unread-events.js';
import { DeviceSync1795395600000 } from './20261123020000-device-sync.js';

/** Every change of the schema, oldest first. */
export const migrations = [
  ConfigTables1795392000000,
  ConfigRows1795392060000,
  Accounts1795392120000,
  DeviceSync1795395600000,
  People1795478400000,
  Gateways1795482000000,
  Eula1795485600000,
  Kits1795489200000,
  Firmware1795564800000,
  TechSupport1795572000000,
  Relay1795651200000,
  RelayUsage1795654800000,
  Events1795737600000,
  Storage1795741200000,
  Notifications1795744800000,
  Live1795748400000,
  DoneRequests1795755600000,
  WebhookSecrets1795759200000,
  UnreadEvents1795762800000,
];
