import { HEADER, LINE, LINES } from './patterns.js';

/** How long a text can be, and of what it consists. */
export interface Bound {
  maxLength?: number;
  pattern?: string;
}

const of = (maxLength: number, pattern: string, ...names: string[]): Record<string, Bound> =>
  Object.fromEntries(names.map((name) => [name, { maxLength, pattern }]));

/** The largest body that is read. */
const BODY = 1_048_576;

const numbers = of(
  17,
  '^-?\\d*$',
  'AccessiblePort',
  'AccessPermissions',
  'Allowance',
  'Camera',
  'DataUsage',
  'DeviceID',
  'EventType',
  'FileSize',
  'HasAlarmPanel',
  'HasWifi',
  'Language',
  'LocalPort',
  'Online',
  'PK_Account',
  'PK_Device',
  'PK_Event',
  'PK_KitDevice',
  'PK_Notification',
  'PK_Phone',
  'PK_Server_Device',
  'PK_User',
  'Qty',
  'Ra',
  'Read',
  'SourceType',
  'Status',
  'Uptime',
  'Usage',
  'Validated',
  'ValidationCode',
);

const times = of(
  24,
  '^[-\\d:./ TZ]*$',
  'AliveDate',
  'Changed',
  'Created',
  'Day',
  'DeviceAssign',
  'DeviceAssigned',
  'Expiration',
  'Expires',
  'FailingSince',
  'LastAliveReported',
  'Next',
  'OldSecretUntil',
  'Parked',
  'Since',
  'Timestamp',
  'Updated',
  'UpgradeDate',
);

const servers = ['Account', 'Auth', 'Device', 'Event', 'Relay', 'Storage', 'Support'].flatMap((role) => [
  `Server_${role}`,
  `Server_${role}_Alt`,
]);

/**
 * What the names on the wire hold, where their columns do not say it; a name of one schema alone is written
 * `Schema.Name`.
 */
export const texts: Record<string, Bound> = {
  ...numbers,
  ...times,
  ...of(261, '^[\\w.:[\\]-]*$', ...servers, 'Host', 'UpgradeStartedView.Servers'),
  ...of(65_535, LINES, 'Contents', 'Description'),
  ...of(10_000, LINES, 'Text', 'UserComments'),
  ...of(20_000, LINES, 'Eula'),
  ...of(BODY, LINE, 'After', 'Before'),
  ...of(8192, '^[A-Za-z\\d+/=]*$', 'Identity'),
  ...of(512, '^[A-Za-z\\d+/=]*$', 'IdentitySignature'),
  ...of(1000, LINE, 'Detail', 'HostKeys', 'ProblemItem.detail'),
  ...of(32_768, LINE, 'Problem.detail'),
  ...of(256, LINE, 'ProblemItem.name', 'ImportErrorView.Name', 'KitErrorView.Name', 'UnitErrorView.Name'),
  ...of(512, LINE, 'FirmwareView.Type'),
  ...of(128, LINE, 'HWKey', 'Location'),
  ...of(128, '^[\\w-]*$', 'PublicKey'),
  ...of(64, LINE, 'Problem.instance', 'Problem.title', 'Thumbnail'),
  ...of(64, '^urn:mms:problem:[a-z-]+$', 'Problem.type'),
  ...of(64, '^[\\w-]*$', 'Permissions', 'Ticket', 'Token', 'WebhookId'),
  ...of(64, '^[\\w+/=]*$', 'Secret'),
  ...of(64, '^\\w*$', 'Key'),
  ...of(32, LINE, 'DistributionBuild', 'EulaVersion', 'FK_Branding'),
  ...of(BODY, '^[A-Za-z\\d+/=\\s_-]*$', 'StoreBody.Data'),
  // of the answer of JWKS
  ...of(1024, '^[\\w-]*$', 'alg', 'e', 'kid', 'kty', 'n', 'use'),
};

/** Headers that say no more of themselves. */
export const headers: Record<string, Bound> = {
  ...of(128, HEADER, 'Accept-Ranges', 'ETag', 'Location'),
  ...of(256, HEADER, 'Vary'),
  ...of(1000, HEADER, 'If-None-Match'),
  // as long as all headers together may be
  ...of(32_768, HEADER, 'If-Match'),
};
