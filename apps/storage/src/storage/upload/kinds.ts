/** What a file is, by its first bytes. */
export interface Kind {
  /** The extension that it has. */
  format: string;
  type: string;
}

const ascii = (text: string) => Buffer.from(text, 'latin1');

/** What begins as an MP4 does, and is none. */
const brands = [
  ['heic', 'heic', 'image/heic'],
  ['heix', 'heic', 'image/heic'],
  ['mif1', 'heif', 'image/heif'],
  ['msf1', 'heif', 'image/heif'],
  ['avif', 'avif', 'image/avif'],
  ['avis', 'avif', 'image/avif'],
  ['qt  ', 'mov', 'video/quicktime'],
  ['M4A ', 'm4a', 'audio/mp4'],
  ['3g', '3gp', 'video/3gpp'],
] as const;

/** Only what browsers show and never run: anything else is just bytes. */
const kinds: (Kind & { at?: number; bytes: Buffer; also?: { at: number; bytes: Buffer } })[] = [
  { format: 'jpg', type: 'image/jpeg', bytes: Buffer.from([0xff, 0xd8, 0xff]) },
  { format: 'png', type: 'image/png', bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
  { format: 'gif', type: 'image/gif', bytes: ascii('GIF8') },
  { format: 'webp', type: 'image/webp', bytes: ascii('RIFF'), also: { at: 8, bytes: ascii('WEBP') } },
  { format: 'avi', type: 'video/x-msvideo', bytes: ascii('RIFF'), also: { at: 8, bytes: ascii('AVI ') } },
  ...brands.map(([brand, format, type]) => ({ format, type, at: 4, bytes: ascii(`ftyp${brand}`) })),
  { format: 'mp4', type: 'video/mp4', at: 4, bytes: ascii('ftyp') },
  { format: 'mpg', type: 'video/mpeg', bytes: Buffer.from([0x00, 0x00, 0x01, 0xba]) },
  { format: 'gz', type: 'application/gzip', bytes: Buffer.from([0x1f, 0x8b, 0x08]) },
];

/** How many bytes tell what a file is. */
export const HEAD = 12;

const isAt = (head: Buffer, { at = 0, bytes }: { at?: number; bytes: Buffer }) =>
  head.subarray(at, at + bytes.length).equals(bytes);

/** Null for what is none of those that are known. */
export function kindOf(head: Buffer): Kind | null {
  const found = kinds.find((kind) => isAt(head, kind) && (!kind.also || isAt(head, kind.also)));
  return found ? { format: found.format, type: found.type } : null;
}
