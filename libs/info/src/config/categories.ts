type Kind = 'integer' | 'string';

/** The categories of the static data, with the columns that clients see. */
export const categories = {
  AccountType: { PK_AccountType: 'integer', Description: 'string', FK_PermissionRole: 'integer' },
  AttemptStatus: { PK_AttemptStatus: 'integer', Name: 'string' },
  ContactType: { PK_ContactType: 'integer', Name: 'string' },
  Country: {
    PK_Country: 'integer',
    Code: 'string',
    Code3: 'string',
    Name: 'string',
    CallingCode: 'string',
    FK_Currency: 'integer',
  },
  Country_Provider: { PK_Country_Provider: 'integer', FK_Country: 'integer', Name: 'string', EmailGateway: 'string' },
  Currency: { PK_Currency: 'integer', Code: 'string', Name: 'string', Digits: 'integer' },
  DeviceCategory: { PK_DeviceCategory: 'integer', Name: 'string', CountedAs: 'string' },
  DeviceType: { PK_DeviceType: 'integer', Name: 'string' },
  DeviceSubType: { PK_DeviceSubType: 'integer', FK_DeviceType: 'integer', Name: 'string' },
  EventType: { PK_EventType: 'integer', Name: 'string', ExpirationDays: 'integer' },
  FileType: { PK_FileType: 'integer', Name: 'string', Extension: 'string', MimeType: 'string' },
  Item: { PK_Item: 'integer', Name: 'string', Description: 'string' },
  Language: { PK_Language: 'integer', Code: 'string', Name: 'string', NativeName: 'string' },
  PaymentMethod: { PK_PaymentMethod: 'integer', Name: 'string' },
  Permission: {
    PK_Permission: 'integer',
    FK_PermissionCategory: 'integer',
    Name: 'string',
    Description: 'string',
  },
  PermissionCategory: { PK_PermissionCategory: 'integer', Name: 'string' },
  PermissionRole: { PK_PermissionRole: 'integer', Name: 'string' },
  PermissionRole_Permission: { FK_PermissionRole: 'integer', FK_Permission: 'integer', Scopes: 'string' },
  Server: { PK_Server: 'integer', Role: 'string', Name: 'string', DeployedName: 'string', FK_Server_Alt: 'integer' },
  Server_Module: { PK_Server_Module: 'integer', FK_Server: 'integer', Module: 'string' },
  SourceType: { PK_SourceType: 'integer', Name: 'string' },
  StorageType: { PK_StorageType: 'integer', Name: 'string', ExpirationDays: 'integer', MaxBytes: 'integer' },
  Terms: { PK_Terms: 'integer', Name: 'string', Days: 'integer' },
} satisfies Record<string, Record<string, Kind>>;

export type Category = keyof typeof categories;

export const categoryNames = Object.keys(categories) as Category[];

/** Columns that may be empty. */
const nullable = new Set(['FK_Currency', 'FK_Server_Alt']);

/** The JSON schema of a category's rows. */
export const rowSchema = (category: Category) => ({
  type: 'array' as const,
  items: {
    type: 'object' as const,
    required: Object.keys(categories[category]),
    properties: Object.fromEntries(
      Object.entries<Kind>(categories[category]).map(([name, type]) => [
        name,
        nullable.has(name) ? { type: [type, 'null'] as never } : { type },
      ]),
    ),
  },
});
