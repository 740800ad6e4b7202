import { parsePhoneNumberFromString } from 'libphonenumber-js';

interface Numbered {
  /** As its owner writes it. */
  number: string;
  country: string | null;
  gateway: string | null;
}

/**
 * Where text messages for a phone go: to the gateway of the deployment by their full number, else to the mail gateway of
 * the carrier. Null: nowhere.
 */
export function smsAddress(phone: Numbered, hasGateway: boolean): { destination: string; address: string } | null {
  const country = phone.country as Parameters<typeof parsePhoneNumberFromString>[1];
  const parsed = parsePhoneNumberFromString(phone.number, country);
  if (!parsed?.isPossible()) return null;
  const destination: string = parsed.number;
  if (hasGateway) return { destination, address: destination };
  return phone.gateway ? { destination, address: `${parsed.nationalNumber}@${phone.gateway}` } : null;
}
