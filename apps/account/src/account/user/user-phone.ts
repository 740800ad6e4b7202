import type { Writer } from '@app/database';
import { Phone, UserPhone } from '@app/database';

import type { PhoneBody } from '../account/account.dto.js';

/** The first phone of a user from now on. The same number keeps its proof. */
export async function replaceFirstPhone(db: Writer, userId: number, sent: PhoneBody): Promise<void> {
  const [link] = await db.find(UserPhone, { where: { userId }, order: { phoneId: 'ASC' }, take: 1 });
  const before = link ? await db.findOneBy(Phone, { id: link.phoneId }) : null;
  const countryId = sent.PK_Country || null;
  const same = before !== null && before.number === sent.Phone && before.countryId === countryId;
  const values = {
    providerId: sent.PK_Provider || null,
    countryId,
    number: sent.Phone,
    extension: sent.Extension ?? '',
    type: sent.Type ?? '',
    validated: same && before.validated,
  };
  if (before) {
    await db.update(Phone, { id: before.id }, values);
    return;
  }
  const phone = db.create(Phone, { ...values, createdAt: new Date() });
  await db.insert(Phone, phone);
  await db.insert(UserPhone, { userId, phoneId: phone.id });
}
