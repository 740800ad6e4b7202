import type { Writer } from '@app/database';
import { AccountPhone, Phone } from '@app/database';
import { In } from 'typeorm';

import type { PhoneBody } from './account.dto.js';

/** The phones of an account from now on. A number that its owner has proved stays proved. */
export async function replacePhones(db: Writer, accountId: number, sent: PhoneBody[]): Promise<void> {
  const links = await db.findBy(AccountPhone, { accountId });
  const ids = links.map(({ phoneId }) => phoneId);
  const before = ids.length > 0 ? await db.findBy(Phone, { id: In(ids) }) : [];
  const proved = new Set(before.filter(({ validated }) => validated).map(keyOf));
  if (ids.length > 0) {
    await db.delete(AccountPhone, { accountId });
    await db.delete(Phone, { id: In(ids) });
  }
  for (const { Phone: number, Extension = '', Type = '', PK_Country, PK_Provider } of sent) {
    const countryId = PK_Country || null;
    const phone = db.create(Phone, {
      providerId: PK_Provider || null,
      countryId,
      number,
      extension: Extension,
      type: Type,
      validated: proved.has(keyOf({ number, countryId })),
      createdAt: new Date(),
    });
    await db.insert(Phone, phone);
    await db.insert(AccountPhone, { accountId, phoneId: phone.id });
  }
}

const keyOf = ({ number, countryId }: Pick<Phone, 'number' | 'countryId'>) => `${countryId ?? ''} ${number}`;
