/** How long the header of a part may be. */
const MOST = 8192;

const HEADER_END = /\r?\n\r?\n/;
const CR = 0x0d;

/**
 * Takes a multipart stream apart: what each part holds comes in pieces, in front of the first of them `null`. What the
 * parts are said to be is left out. A stream that breaks off ends there.
 */
export async function* splitParts(source: AsyncIterable<Buffer>, boundary: string): AsyncGenerator<Buffer | null> {
  const mark = Buffer.from(`\n--${boundary}`, 'latin1');
  let rest = Buffer.from('\n');
  let within: 'nothing' | 'header' | 'part' = 'nothing';
  for await (const chunk of source) {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      if (within === 'header') {
        const head = rest.subarray(0, MOST).toString('latin1');
        const end = HEADER_END.exec(head);
        if (head.startsWith('--') || (!end && rest.length > MOST)) return;
        if (!end) break;
        rest = rest.subarray(end.index + end[0].length);
        within = 'part';
        yield null;
      }
      const at = rest.indexOf(mark);
      // what may be the beginning of a mark is looked at again with what follows
      const length = at >= 0 ? at : Math.max(0, rest.length - mark.length);
      const piece = at > 0 && rest[at - 1] === CR ? rest.subarray(0, at - 1) : rest.subarray(0, length);
      if (within === 'part' && piece.length > 0) yield piece;
      rest = rest.subarray(at >= 0 ? at + mark.length : length);
      if (at < 0) break;
      within = 'header';
    }
  }
  if (within === 'part' && rest.length > 0) yield rest;
}
