/** How long the header of a part may be. */
const MOST = 8192;

const [LF, CR, DASH] = [0x0a, 0x0d, 0x2d];

/** Where what follows the empty line begins, that ends a header; -1 while that is not there. */
function endOfHeader(bytes: Buffer): number {
  for (let at = bytes.indexOf(LF); at >= 0 && at < MOST; at = bytes.indexOf(LF, at + 1)) {
    if (bytes[at + 1] === LF) return at + 2;
    if (bytes[at + 1] === CR && bytes[at + 2] === LF) return at + 3;
  }
  return -1;
}

/**
 * Takes a multipart stream apart: what each part holds comes in pieces, in front of the first of them `null`. What the
 * parts are said to be is left out, and so are parts that hold nothing. A stream that breaks off ends there.
 */
export async function* splitParts(source: AsyncIterable<Buffer>, boundary: string): AsyncGenerator<Buffer | null> {
  const mark = Buffer.from(`\n--${boundary}`, 'latin1');
  let rest = Buffer.from('\n');
  let within: 'nothing' | 'header' | 'part' = 'nothing';
  let isNew = false;
  for await (const chunk of source) {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      if (within === 'header') {
        const end = endOfHeader(rest);
        if ((rest[0] === DASH && rest[1] === DASH) || (end < 0 && rest.length > MOST)) return;
        if (end < 0) break;
        rest = rest.subarray(end);
        within = 'part';
        isNew = true;
      }
      const at = rest.indexOf(mark);
      // what may be the beginning of a mark is looked at again with what follows
      const length = at >= 0 ? at : Math.max(0, rest.length - mark.length);
      const piece = at > 0 && rest[at - 1] === CR ? rest.subarray(0, at - 1) : rest.subarray(0, length);
      if (within === 'part' && piece.length > 0) {
        if (isNew) yield null;
        isNew = false;
        yield piece;
      }
      rest = rest.subarray(at >= 0 ? at + mark.length : length);
      if (at < 0) break;
      within = 'header';
    }
  }
  if (within !== 'part' || rest.length === 0) return;
  if (isNew) yield null;
  yield rest;
}
