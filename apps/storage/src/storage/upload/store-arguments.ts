import { BadArguments, checked, FlagField, IntField, TextField } from '@app/server';

/** What is told of a file beside its bytes. */
export class StoreArguments {
  @IntField({ optional: true, min: 1, description: 'The account it is for; the own one by default', example: 12 })
  PK_Account?: number;

  @IntField({
    optional: true,
    min: 1,
    description: 'The gateway it is of; by a gateway, itself',
    example: 50000001,
  })
  PK_Device?: number;

  @IntField({ optional: true, min: 1, description: 'The user it is of; by a user, themselves', example: 34 })
  PK_User?: number;

  @TextField({
    length: 16,
    optional: true,
    pattern: { matches: /^[A-Za-z0-9]*$/, message: 'must be letters and digits' },
    description: 'The extension that its kind has; by default what its bytes or its name tell',
    example: 'jpg',
  })
  Format?: string;

  @IntField({
    optional: true,
    max: Number.MAX_SAFE_INTEGER,
    description: 'In bytes; a file of another size is refused',
    example: 48_211,
  })
  Filesize?: number;

  @TextField({
    length: 32,
    optional: true,
    pattern: { matches: /^[0-9a-f]{32}$/i, message: 'must be 32 hexadecimal digits' },
    description: 'A file with another MD5 is refused',
    example: '5eb63bbbe01eeed093cb22bb8f5acdc3',
  })
  Md5?: string;

  @TextField({ length: 64, optional: true, example: '1.7.1142' })
  Version?: string;

  @TextField({ length: 255, optional: true, example: 'front door' })
  Tags?: string;

  @IntField({
    optional: true,
    min: 1,
    description: 'PK_StorageType of the static data: how large it may be, and how long it is kept; by default 5, other',
    example: 3,
  })
  PK_StorageType?: number;

  @FlagField({
    optional: true,
    description: 'The file begins with an HTTP header, up to the first empty line, for `RawMjpeg` of archive',
  })
  HttpHeader?: boolean;

  @TextField({ length: 255, optional: true, description: 'What it is called', example: 'front-door.jpg' })
  Filename?: string;
}

const names = [
  'PK_Account',
  'PK_Device',
  'PK_User',
  'Format',
  'Filesize',
  'Md5',
  'Version',
  'Tags',
  'PK_StorageType',
  'HttpHeader',
  'Filename',
] as const satisfies (keyof StoreArguments)[];

/** What was sent, held against its rules; what else came is ignored, as it always was. */
export function argumentsOf(sent: Readonly<Record<string, unknown>>): StoreArguments {
  const known = Object.fromEntries(names.filter((name) => Object.hasOwn(sent, name)).map((name) => [name, sent[name]]));
  const { value, errors } = checked(StoreArguments, known);
  if (errors.length > 0) throw new BadArguments(errors);
  return value;
}
