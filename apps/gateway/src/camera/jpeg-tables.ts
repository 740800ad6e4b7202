/** The tables of ITU-T T.81, Annex K: how finely each frequency is kept, and the codes of usual pictures. */

/** In rows, for a quality of 50. */
export const usualSteps = [
  ...[16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55],
  ...[14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62],
  ...[18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92],
  ...[49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99],
];

/** The places of a block from low frequencies to high ones. */
export const zigzag = [
  ...[0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14],
  ...[21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53],
  ...[60, 61, 54, 47, 55, 62, 63],
];

/** A code of so many bits. */
export type Code = readonly [bits: number, length: number];

export interface Huffman {
  /** As it stands in a file: how many codes there are of each length from 1 to 16, and what they stand for. */
  bytes: Buffer;
  codes: ReadonlyMap<number, Code>;
}

function huffman(counts: string, values: string): Huffman {
  const bytes = Buffer.from(counts + values, 'hex');
  const codes = new Map<number, Code>();
  let [bits, place] = [0, 16];
  for (let length = 1; length <= 16; length += 1, bits *= 2) {
    for (let n = 0; n < bytes[length - 1]; n += 1, bits += 1, place += 1) codes.set(bytes[place], [bits, length]);
  }
  return { bytes, codes };
}

/** Of the first value of a block, and of the others. */
export const firstCodes = huffman('00010501010101010100000000000000', '000102030405060708090a0b');
export const otherCodes = huffman(
  '0002010303020403050504040000017d',
  '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a' +
    '434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aa' +
    'b2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
);
