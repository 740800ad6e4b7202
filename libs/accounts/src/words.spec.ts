import { sortTerm, wordsOf } from './words.js';

describe('wordsOf', () => {
  it.each([
    ['Łódź-Górna 5', ['lodz', 'gorna', '5']],
    ['  José  María ', ['jose', 'maria']],
    ['Straße', ['strasse']],
    ['123 Main St.', ['123', 'main', 'st']],
    ['東京都 港区', ['東京都', '港区']],
    ['---', []],
    ['Main main', ['main']],
  ])('reads %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('cuts a word between characters, never inside one', () => {
    expect([...(wordsOf('𝒜'.repeat(100) + '𐐷'.repeat(100))[0] ?? '')].length).toBeLessThanOrEqual(64);
    expect(wordsOf('𐐷'.repeat(100))[0]?.isWellFormed()).toBe(true);
  });
});

describe('sortTerm', () => {
  it('ignores case and accents', () => {
    expect(['Émile', 'adam', 'Zoë'].sort((a, b) => (sortTerm(a) < sortTerm(b) ? -1 : 1))).toEqual([
      'adam',
      'Émile',
      'Zoë',
    ]);
  });
});
