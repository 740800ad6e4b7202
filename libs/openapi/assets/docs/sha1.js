'use strict';

/** SHA-1 of a text in UTF-8, in lower-case hex. Browsers offer their own on secure pages only. */
globalThis.sha1 = (text) => {
  const bytes = new TextEncoder().encode(text);
  const length = ((bytes.length + 8) >> 6) + 1;
  const words = new Uint32Array(length * 16);
  bytes.forEach((byte, at) => (words[at >> 2] |= byte << (24 - (at % 4) * 8)));
  words[bytes.length >> 2] |= 0x80 << (24 - (bytes.length % 4) * 8);
  words[words.length - 1] = bytes.length * 8;

  const rotate = (value, by) => (value << by) | (value >>> (32 - by));
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const w = new Int32Array(80);
  for (let block = 0; block < words.length; block += 16) {
    for (let i = 0; i < 80; i += 1) {
      w[i] = i < 16 ? words[block + i] : rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    }
    let [a, b, c, d, e] = state;
    for (let i = 0; i < 80; i += 1) {
      const [mixed, constant] =
        i < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : i < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : i < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      const next = (rotate(a, 5) + mixed + e + constant + w[i]) | 0;
      [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
    }
    state = [state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e].map((value) => value | 0);
  }
  return state.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
};
