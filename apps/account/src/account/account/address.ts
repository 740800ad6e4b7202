import { ApiProperty } from '@nestjs/swagger';
import type { Writer } from '@app/database';
import { Address } from '@app/database';
import { IntField, TextField } from '@app/server';

/** A postal address as it is sent: every key may be left out. */
export class AddressBody {
  @TextField({ length: 100, optional: true, example: 'Ada' })
  FirstName?: string;

  @TextField({ length: 100, optional: true, example: 'Meyer' })
  LastName?: string;

  @TextField({ length: 100, optional: true, example: 'Acme' })
  Company?: string;

  @TextField({ length: 200, optional: true, example: '123 Main St' })
  Address1?: string;

  @TextField({ length: 200, optional: true, example: 'Suite 100' })
  Address2?: string;

  @TextField({ length: 100, optional: true, example: 'New York' })
  City?: string;

  @TextField({ length: 100, optional: true, example: 'NY' })
  State?: string;

  @TextField({ length: 20, optional: true, example: '10012' })
  PostalCode?: string;

  @IntField({ optional: true, description: 'ISO 3166-1 numeric; 0 for none', example: 840 })
  PK_Country?: number;
}

/** A postal address as it is answered: every key is there. */
export class AddressView {
  @ApiProperty({ example: 'Ada' })
  FirstName: string;

  @ApiProperty({ example: 'Meyer' })
  LastName: string;

  @ApiProperty({ example: 'Acme' })
  Company: string;

  @ApiProperty({ example: '123 Main St' })
  Address1: string;

  @ApiProperty({ example: 'Suite 100' })
  Address2: string;

  @ApiProperty({ example: 'New York' })
  City: string;

  @ApiProperty({ example: 'NY' })
  State: string;

  @ApiProperty({ example: '10012' })
  PostalCode: string;

  @ApiProperty({ type: 'integer', description: 'ISO 3166-1 numeric; 0 for none', example: 840 })
  PK_Country: number;
}

export const toAddressView = (address: Partial<Address> | null | undefined): AddressView => ({
  FirstName: address?.firstName ?? '',
  LastName: address?.lastName ?? '',
  Company: address?.company ?? '',
  Address1: address?.address1 ?? '',
  Address2: address?.address2 ?? '',
  City: address?.city ?? '',
  State: address?.state ?? '',
  PostalCode: address?.postalCode ?? '',
  PK_Country: address?.countryId ?? 0,
});

const columns = {
  FirstName: 'firstName',
  LastName: 'lastName',
  Company: 'company',
  Address1: 'address1',
  Address2: 'address2',
  City: 'city',
  State: 'state',
  PostalCode: 'postalCode',
} as const;

/** Writes the keys that were sent into the address, or into a new one; answers its id. */
export async function saveAddress(db: Writer, id: number | null, sent: AddressBody): Promise<number> {
  const texts = Object.entries(columns).flatMap(([wire, property]) => {
    const value = sent[wire as keyof typeof columns];
    return value === undefined ? [] : [[property, value] as const];
  });
  const changes = {
    ...Object.fromEntries(texts),
    ...(sent.PK_Country === undefined ? {} : { countryId: sent.PK_Country || null }),
  };
  if (id === null) {
    const address = db.create(Address, { ...changes, createdAt: new Date() });
    await db.insert(Address, address);
    return address.id;
  }
  if (Object.keys(changes).length > 0) await db.update(Address, { id }, changes);
  return id;
}
