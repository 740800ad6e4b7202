import { Injectable } from '@nestjs/common';
import { Database } from '@app/database';

import type { Filter, Person } from './who-is-told.js';
import { numbersIn, severitiesIn } from './who-is-told.js';

/** A person and where they are reached: only at what is proved to be theirs. */
export interface Reached extends Person {
  /** Empty: not by mail. */
  email: string;
  phone: PhoneRow | null;
  subscriptions: SubscriptionRow[];
}

export interface Hook extends Filter {
  id: number;
  url: string;
}

/** Who of an account may want to be told. */
export interface Audience {
  people: Reached[];
  hooks: Hook[];
}

interface UserRow {
  id: number;
  accountId: number;
  email: string;
  validated: number;
  emailAlerts: number;
  emailNotifications: number;
  phoneNotifications: number;
  pushNotifications: number;
  severities: string;
  devices: string;
}

export interface PhoneRow {
  userId: number;
  number: string;
  /** Of ISO 3166-1; null: the number has its own. */
  country: string | null;
  /** The domain at which the carrier takes mails for it. */
  gateway: string | null;
}

export interface SubscriptionRow {
  id: number;
  userId: number;
  service: string;
}

interface HookRow {
  id: number;
  accountId: number;
  url: string;
  types: string;
  severities: string;
  devices: string;
}

const USERS = `SELECT a.\`PK_User\` AS \`id\`, a.\`FK_Account\` AS \`accountId\`, u.\`Email\` AS \`email\`,
  u.\`Validated\` AS \`validated\`, u.\`EmailAlerts\` AS \`emailAlerts\`, u.\`EmailNotifications\` AS \`emailNotifications\`,
  u.\`PhoneNotifications\` AS \`phoneNotifications\`, u.\`PushNotifications\` AS \`pushNotifications\`,
  u.\`NotifyOnSeverity\` AS \`severities\`, a.\`Devices\` AS \`devices\`
  FROM \`auth_account_User\` a JOIN \`account_User\` u ON u.\`PK_User\` = a.\`PK_User\`
  WHERE a.\`Active\` = 1 AND (u.\`EmailAlerts\` = 1 OR u.\`EmailNotifications\` = 1 OR u.\`PhoneNotifications\` = 1
  OR u.\`PushNotifications\` = 1) AND a.\`FK_Account\` IN `;

const PHONES = `SELECT l.\`FK_User\` AS \`userId\`, p.\`Phone\` AS \`number\`, c.\`Code\` AS \`country\`,
  v.\`EmailGateway\` AS \`gateway\`
  FROM \`account_User_Phone\` l JOIN \`account_Phone\` p ON p.\`PK_Phone\` = l.\`FK_Phone\`
  LEFT JOIN \`config_Country\` c ON c.\`PK_Country\` = p.\`FK_Country\`
  LEFT JOIN \`config_Country_Provider\` v ON v.\`PK_Country_Provider\` = p.\`FK_Country_Provider\`
  WHERE p.\`Validated\` = 1 AND l.\`FK_User\` IN `;

const SUBSCRIPTIONS = `SELECT \`PK_PushSubscription\` AS \`id\`, \`FK_User\` AS \`userId\`, \`Service\` AS \`service\`
  FROM \`event_PushSubscription\` WHERE \`Parked\` IS NULL AND \`FK_User\` IN `;

const HOOKS = `SELECT \`PK_Webhook\` AS \`id\`, \`FK_Account\` AS \`accountId\`, \`Url\` AS \`url\`,
  \`EventTypes\` AS \`types\`, \`Severities\` AS \`severities\`, \`Devices\` AS \`devices\`
  FROM \`event_Webhook\` WHERE \`Active\` = 1 AND \`Parked\` IS NULL AND \`FK_Account\` IN `;

/** Who may want to be told of the events of accounts, as it stands now. */
@Injectable()
export class Audiences {
  constructor(private readonly database: Database) {}

  async of(accountIds: number[]): Promise<Map<number, Audience>> {
    const users = await this.in<UserRow>(USERS, accountIds);
    const told = (which: (user: UserRow) => number) => users.filter((user) => which(user)).map(({ id }) => id);
    const phones = await this.in<PhoneRow>(
      PHONES,
      told(({ phoneNotifications }) => phoneNotifications),
      'p.`PK_Phone`',
    );
    const browsers = await this.in<SubscriptionRow>(
      SUBSCRIPTIONS,
      told(({ pushNotifications }) => pushNotifications),
    );
    const hooks = await this.in<HookRow>(HOOKS, accountIds);
    return new Map(
      accountIds.map((id) => [
        id,
        {
          people: users.filter(({ accountId }) => accountId === id).map((user) => reached(user, phones, browsers)),
          hooks: hooks.filter(({ accountId }) => accountId === id).map(toHook),
        },
      ]),
    );
  }

  private async in<Row>(sql: string, ids: number[], order = '1'): Promise<Row[]> {
    if (ids.length === 0) return [];
    return this.database.reading.query<Row[]>(`${sql}(${ids.map(() => '?').join(', ')}) ORDER BY ${order}`, ids);
  }
}

const reached = (user: UserRow, phones: PhoneRow[], browsers: SubscriptionRow[]): Reached => ({
  id: user.id,
  email: user.validated ? user.email : '',
  phone: phones.find(({ userId }) => userId === user.id) ?? null,
  subscriptions: browsers.filter(({ userId }) => userId === user.id),
  emailAlerts: Boolean(user.emailAlerts),
  emailNotifications: Boolean(user.emailNotifications),
  phoneNotifications: Boolean(user.phoneNotifications),
  pushNotifications: Boolean(user.pushNotifications),
  severities: severitiesIn(user.severities),
  devices: user.devices === '' ? null : numbersIn(user.devices),
});

const toHook = ({ id, url, types, severities, devices }: HookRow): Hook => ({
  id,
  url,
  types: numbersIn(types),
  severities: severitiesIn(severities),
  devices: numbersIn(devices),
});
