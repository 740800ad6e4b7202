import type { AccountRow } from './record.js';

/** In CSV an account is a line of its own, followed by lines for its mailing address, phones, users and installations. */
const kinds = ['account', 'mailing', 'phone', 'user', 'user phone', 'installation'] as const;

type Kind = (typeof kinds)[number];
type Cells = Record<string, unknown>;

const address = [
  'FirstName',
  'LastName',
  'Company',
  'Address1',
  'Address2',
  'City',
  'State',
  'PostalCode',
  'PK_Country',
];
const phone = ['Phone', 'Extension', 'Type', 'PK_Country', 'PK_Provider'];
const user = [
  'Username',
  'Email',
  'Name',
  'PK_PermissionRole',
  'EmailAlerts',
  'EmailNews',
  'EmailNotifications',
  'PhoneNotifications',
  'PushNotifications',
  'NotifyOnSeverity',
];
const account = ['Ref', 'ParentRef', 'PK_AccountType', 'PK_Oem_Account', 'PK_Language'];

const fields: Record<Kind, string[]> = {
  account: [...account, ...address],
  mailing: address,
  phone,
  user,
  'user phone': phone,
  installation: [...address, 'Msisdn', 'Imei'],
};

export const csvColumns = ['Kind', ...new Set(Object.values(fields).flat())];

/** The lines of an account. */
export function toLines(row: AccountRow): Cells[] {
  const line = (Kind: Kind, values: object = {}): Cells => ({ Kind, ...values });
  const { Billing, Mailing, Phone = [], Users = [], Installations = [], ...own } = row;
  return [
    line('account', { ...own, ...Billing }),
    ...(Mailing ? [line('mailing', Mailing)] : []),
    ...Phone.map((each) => line('phone', each)),
    ...Users.flatMap(({ Phone: theirs = [], ...each }) => [
      line('user', flagsAsDigits(each)),
      ...theirs.map((number) => line('user phone', number)),
    ]),
    ...Installations.map((each) => line('installation', each)),
  ];
}

const flagsAsDigits = (values: object): Cells =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'boolean' ? Number(value) : value,
    ]),
  );

/** Accounts out of lines; what a line of another kind has too much is told as `unknown`. */
export async function* fromLines(lines: AsyncIterable<Cells>): AsyncGenerator<Cells> {
  let current: Cells | null = null;
  for await (const line of lines) {
    const kind = kinds.find((each) => each === line.Kind);
    if (kind === 'account') {
      if (current) yield current;
      current = newAccount(line);
    } else if (!current) {
      current = { Error: 'must begin with a line of the Kind account' };
    } else if (!kind) {
      const named = typeof line.Kind === 'string' ? line.Kind.slice(0, 32) : '';
      current.Error = `has a line of the unknown Kind ${named}`;
    } else add(current, kind, line);
    if (typeof line.Error === 'string') current.Error = `has a line that ${line.Error}`;
  }
  if (current) yield current;
}

const pick = (line: Cells, names: string[]): Cells =>
  Object.fromEntries(
    names.flatMap((name) => (line[name] === undefined || line[name] === '' ? [] : [[name, line[name]]])),
  );

function newAccount(line: Cells): Cells {
  const billing = pick(line, address);
  return { ...pick(line, account), ...(Object.keys(billing).length > 0 ? { Billing: billing } : {}) };
}

function add(current: Cells, kind: Exclude<Kind, 'account'>, line: Cells): void {
  const values = pick(line, fields[kind]);
  const list = (of: Cells, name: string) => ((of[name] as Cells[] | undefined) ?? (of[name] = [])) as Cells[];
  if (kind === 'mailing') current.Mailing = values;
  else if (kind === 'phone') list(current, 'Phone').push(values);
  else if (kind === 'user') list(current, 'Users').push(values);
  else if (kind === 'installation') list(current, 'Installations').push(values);
  else {
    const last = list(current, 'Users').at(-1);
    if (last) list(last, 'Phone').push(values);
    else current.Error = 'has a user phone before its first user';
  }
}
