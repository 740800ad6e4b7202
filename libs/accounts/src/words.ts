/** The length of the column `Term`. */
const LONGEST = 64;

/** Enough for any address; a longer text is found by its first words. */
const MOST = 24;

const marks = /\p{M}+/gu;
const breaks = /[^\p{L}\p{N}]+/u;

/** Letters that carry no mark which could be taken away. */
const plain: Record<string, string> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };

/** Lower case without accents, as far as Unicode knows. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßøđłæœþı]/g, (letter) => plain[letter] ?? letter);

const cut = (text: string) => [...text].slice(0, LONGEST).join('');

/** The words of a text, as they are searched: `Łódź-Górna 5` is `lodz`, `gorna`, `5`. */
export const wordsOf = (text: string): string[] =>
  [...new Set(folded(text).split(breaks).filter(Boolean).map(cut))].slice(0, MOST);

/** A name as it is sorted. */
export const sortTerm = (text = ''): string => cut(folded(text).trim());
