/** What nobody could mistake for a secret, in the length of one. */
const fill = (pattern: string, length: number) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

const HEX = '0123456789abcdef';
const words = (text: string) => fill('MadeUpAndOfNoUse', text.length);
const signature = (text: string) => `${fill('MadeUpAndOfNoUse', text.length - 2)}==`;
const sshKey = (text: string) => text.replace(/AAAA\S+/, `AAAA${fill('MadeUpAndOfNoUse', 32)}`);
const opaque = (text: string) => (/^[\w+/=-]{16,}$/.test(text) ? words(text) : text);
const hexOrWords = (text: string) => (/^[0-9a-f]{32}$/.test(text) ? HEX.repeat(2) : opaque(text));

/** The fields that are different each time, or that authorize. */
const byName: Record<string, (text: string) => string> = {
  IdentitySignature: signature,
  SessionId: (text) => fill(HEX.toUpperCase(), text.length),
  Code: opaque,
  HWKey: opaque,
  Key: hexOrWords,
  Ticket: opaque,
  Auth: opaque,
  P256dh: opaque,
  PublicKey: opaque,
  SshKey: sshKey,
  HostKeys: sshKey,
  Token: (text) => `mms_${words(text.slice(4))}`,
  Secret: (text) => `whsec_${words(text.slice(7))}=`,
  WebhookId: (text) => `msg_${fill(HEX, text.length - 4)}`,
  kid: words,
  n: words,
  instance: () => '0123456789ab-1',
};

/** The same, where it stands alone or within text. */
const asText = (text: string) =>
  text
    .replace(/^[0-9A-F]{38}$/, (session) => fill(HEX.toUpperCase(), session.length))
    .replaceAll(/(\bKey"?: ?"?)[0-9a-f]{32}\b/g, `$1${HEX}${HEX}`);

/** What was said, with made-up values of the same form where secrets, keys and signatures stood. */
export function madeUp(value: unknown, name = ''): unknown {
  if (typeof value === 'string') return (byName[name] ?? asText)(value);
  // where gateways open their tunnels: by default
  if (name === 'Port' && typeof value === 'number') return 2222;
  if (Array.isArray(value)) return value.map((each: unknown) => madeUp(each, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, madeUp(each, key)]));
}
