/** A MAC address as it is kept: lower case, with colons; null when it is none. */
export function normalMac(text: string): string | null {
  const digits = text.replaceAll(/[:\-. ]/g, '').toLowerCase();
  if (!/^[0-9a-f]{12}$/.test(digits)) return null;
  return digits.match(/../g)?.join(':') ?? null;
}
