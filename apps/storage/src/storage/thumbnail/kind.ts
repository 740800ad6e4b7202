/** What pictures can be made of; of a film by the name that ffmpeg has for its container. */
export type Kind = 'jpeg' | 'png' | 'webp' | 'gif' | 'mjpeg' | { film: string };

/** So many bytes tell the kind. */
export const HEAD = 4096;

const TRANSPORT_PACKET = 188;

type Signature = [kind: Kind, ...parts: (readonly [at: number, bytes: string])[]];

const signatures: Signature[] = [
  ['jpeg', [0, '\xff\xd8\xff']],
  ['png', [0, '\x89PNG\r\n\x1a\n']],
  ['webp', [0, 'RIFF'], [8, 'WEBP']],
  ['gif', [0, 'GIF87a']],
  ['gif', [0, 'GIF89a']],
  ['mjpeg', [0, 'HTTP/']],
  ['mjpeg', [0, '--']],
  [{ film: 'mov' }, [4, 'ftyp']],
  [{ film: 'mov' }, [4, 'moov']],
  [{ film: 'mpeg' }, [0, '\x00\x00\x01\xba']],
  [{ film: 'mpegvideo' }, [0, '\x00\x00\x01\xb3']],
  [{ film: 'mpegts' }, [0, 'G'], [TRANSPORT_PACKET, 'G'], [2 * TRANSPORT_PACKET, 'G']],
  [{ film: 'avi' }, [0, 'RIFF'], [8, 'AVI ']],
  [{ film: 'matroska' }, [0, '\x1a\x45\xdf\xa3']],
];

/** What a file is by its first bytes, whatever it is called; null: nothing that shows anything. */
export function kindOf(head: Buffer): Kind | null {
  const text = head.toString('latin1', 0, HEAD);
  const fits = ([, ...parts]: Signature) => parts.every(([at, bytes]) => text.startsWith(bytes, at));
  const kind = signatures.find(fits)?.[0] ?? null;
  // two dashes begin many texts, and an HTTP header anything
  return kind === 'mjpeg' && !/^content-type: *(image\/jpe?g|multipart\/x-mixed-replace)/im.test(text) ? null : kind;
}
