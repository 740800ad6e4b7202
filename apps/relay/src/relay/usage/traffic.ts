/** What limits and counts keep apart: remote access and the pictures of cameras. */
export type Traffic = 'ra' | 'camera';

/** The place of a traffic among numbers of both. */
export type Kind = 0 | 1;

export const kinds: readonly Kind[] = [0, 1];

export const kindOf = (traffic: Traffic): Kind => (traffic === 'ra' ? 0 : 1);

/** What begins so, in whatever case, shows pictures. */
const pictures = /^\s*(image\/|video\/|multipart\/x-mixed-replace)/i;

export const trafficOfType = (contentType: string): Traffic | null => (pictures.test(contentType) ? 'camera' : null);

/** Whether a text is as a pattern says, in which `*` stands for anything. Each piece is looked for once, from left to right. */
export function matcherOf(pattern: string): (text: string) => boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return (text) => text === pattern;
  const between = others.filter((piece) => piece !== '');
  return (text) => {
    if (!text.startsWith(first)) return false;
    let at = first.length;
    for (const piece of between) {
      const found = text.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
  };
}
