import { Bits } from './bits.js';
import type { Canvas } from './canvas.js';
import { firstCodes, otherCodes, usualSteps, zigzag } from './jpeg-tables.js';

const { abs, clz32, min, round } = Math;

/** Half the steps of quality 50: quality 75. */
const steps = usualSteps.map((step) => Math.max(1, round(step / 2)));

/** How much of each cosine is in each of eight values. */
const cosines = Array.from({ length: 64 }, (_, place) => {
  const [frequency, x] = [place >> 3, place & 7];
  return Math.cos(((2 * x + 1) * frequency * Math.PI) / 16) * (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5;
});

/** Brightness, and how blue and how red it is, of red, green and blue. */
const components = [
  [0.299, 0.587, 0.114, -128],
  [-0.168736, -0.331264, 0.5, 0],
  [0.5, -0.418688, -0.081312, 0],
] as const;

/** A picture as a baseline JPEG, with one set of tables for all. */
export function jpegOf(canvas: Canvas): Buffer {
  return Buffer.concat([headersOf(canvas), scanOf(canvas), Buffer.from([0xff, 0xd9])]);
}

function headersOf({ width, height }: Canvas): Buffer {
  const sampling = components.flatMap((_, id) => [id + 1, 0x11, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0'), [1, 1, 0, 0, 1, 0, 1, 0, 0]),
    segment(0xdb, [0, ...zigzag.map((place) => steps[place])]),
    segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, components.length, ...sampling]),
    segment(0xc4, [0x00], firstCodes.bytes, [0x10], otherCodes.bytes),
    segment(0xda, [components.length, ...components.flatMap((_, id) => [id + 1, 0]), 0, 63, 0]),
  ]);
}

function segment(marker: number, ...parts: (Uint8Array | number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const length = content.length + 2;
  return Buffer.concat([Buffer.from([0xff, marker, length >> 8, length & 255]), content]);
}

function scanOf(canvas: Canvas): Buffer {
  const bits = new Bits();
  const before = components.map(() => 0);
  const values = new Float64Array(64);
  for (let y = 0; y < canvas.height; y += 8) {
    for (let x = 0; x < canvas.width; x += 8) {
      for (let component = 0; component < components.length; component += 1) {
        read(canvas, x, y, components[component], values);
        const block = frequenciesOf(values);
        write(bits, block, before[component]);
        before[component] = block[0];
      }
    }
  }
  return bits.end();
}

/** Eight by eight values of a component; beyond the edges it goes on as it is there. */
function read(canvas: Canvas, x: number, y: number, of: (typeof components)[number], values: Float64Array): void {
  const { width, height, pixels } = canvas;
  const [red, green, blue, offset] = of;
  for (let place = 0; place < 64; place += 1) {
    const row = min(height - 1, y + (place >> 3));
    const at = 3 * (row * width + min(width - 1, x + (place & 7)));
    values[place] = red * pixels[at] + green * pixels[at + 1] + blue * pixels[at + 2] + offset;
  }
}

const rows = new Float64Array(64);
const block = new Int32Array(64);

/** The discrete cosine transform, first of rows and then of columns, in steps and from low frequencies to high ones. */
function frequenciesOf(values: Float64Array): Int32Array {
  for (let place = 0; place < 64; place += 1) {
    const row = place & 56;
    const frequency = (place & 7) << 3;
    let sum = 0;
    for (let x = 0; x < 8; x += 1) sum += values[row + x] * cosines[frequency + x];
    rows[place] = sum;
  }
  for (let place = 0; place < 64; place += 1) {
    const frequency = zigzag[place] & 56;
    const column = zigzag[place] & 7;
    let sum = 0;
    for (let y = 0; y < 8; y += 1) sum += rows[(y << 3) + column] * cosines[frequency + y];
    block[place] = round(sum / steps[zigzag[place]]);
  }
  return block;
}

const END_OF_BLOCK = 0x00;
const SIXTEEN_ZEROS = 0xf0;

function write(bits: Bits, values: Int32Array, before: number): void {
  const code = (codes: typeof firstCodes.codes, symbol: number) => bits.put(...codes.get(symbol)!);
  const difference = values[0] - before;
  code(firstCodes.codes, lengthOf(difference));
  put(bits, difference);
  let zeros = 0;
  for (let place = 1; place < 64; place += 1) {
    const value = values[place];
    if (value === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros >= 16; zeros -= 16) code(otherCodes.codes, SIXTEEN_ZEROS);
    code(otherCodes.codes, (zeros << 4) | lengthOf(value));
    put(bits, value);
    zeros = 0;
  }
  if (zeros > 0) code(otherCodes.codes, END_OF_BLOCK);
}

/** How many bits a value has, without its sign. */
const lengthOf = (value: number) => 32 - clz32(abs(value));

/** Negative values are written as their complement. */
function put(bits: Bits, value: number): void {
  const length = lengthOf(value);
  if (length > 0) bits.put(value < 0 ? value + (1 << length) - 1 : value, length);
}
