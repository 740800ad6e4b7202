/** A name for a request, under which it is done once, however often it is sent. */
export const keyHeader = (): Record<string, string> => ({
  'Idempotency-Key': [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join(''),
});
