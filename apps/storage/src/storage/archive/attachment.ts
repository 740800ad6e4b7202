import { create } from 'content-disposition';

/** Names that mean a device on some machines, whatever their extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** What a name may not have on one machine or another, or what makes it look like another. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/gu;

const LONGEST = 200;

/** The name under which a file is saved: what it was called, as far as that is the name of a file everywhere. */
export function safeName(filename: string, otherwise: string): string {
  const base = (filename.split(/[/\\]/).at(-1) ?? '').replaceAll(UNSAFE, '_').replace(/^[. ]+|[. ]+$/g, '');
  const extension = /\.\w{1,16}$/.exec(base)?.[0] ?? '';
  const stem = Array.from(base.slice(0, base.length - extension.length))
    .slice(0, LONGEST)
    .join('');
  if (stem === '') return otherwise;
  const name = stem + extension;
  return DEVICE.test(name) ? `_${name}` : name;
}

/** `Content-Disposition` of a file that is to be saved and not shown. */
export const attachment = (filename: string, otherwise: string): string => create(safeName(filename, otherwise));
