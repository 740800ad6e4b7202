/** The tables of ITU-T T.81, Annex K: how finely each frequency is kept, and the codes of usual pictures. */

const bytesOf = (hex: string) => [...Buffer.from(hex, 'hex')];

/** In rows, for a quality of 50. */
export const usualSteps = bytesOf(
  '100b0a101828333d0c0c0e131a3a3c370e0d1018283945380e11161d3357503e' +
    '12162538446d674d182337405168715c31404e5767797865485c5f6270646763',
);

/** The places of a block from low frequencies to high ones. */
export const zigzag = bytesOf(
  '000108100902030a11182019120b04050c131a21283029221b140d06070e151c' +
    '232a313839322b241d160f171e252c333a3b342d261f272e353c3d362f373e3f',
);

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
