import { glyphOf, GLYPH_HEIGHT, GLYPH_WIDTH } from './font.js';

/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Between two colours: `share` of the second, from 0 to 1. */
export const mixed = (one: Colour, other: Colour, share: number): Colour => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
];

/** A picture that is drawn upon; what lies outside of it is left out. */
export class Canvas {
  /** Three bytes a pixel, line by line. */
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.pixels = new Uint8Array(3 * width * height);
  }

  /** Colours every pixel of the rectangle for which the function has a colour. */
  paint(x: number, y: number, width: number, height: number, colourAt: (x: number, y: number) => Colour | null): void {
    const [right, bottom] = [Math.min(this.width, x + width), Math.min(this.height, y + height)];
    for (let row = Math.max(0, Math.floor(y)); row < bottom; row += 1) {
      for (let column = Math.max(0, Math.floor(x)); column < right; column += 1) {
        const colour = colourAt(column, row);
        if (colour) this.pixels.set(colour, 3 * (row * this.width + column));
      }
    }
  }

  rectangle(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.paint(x, y, width, height, () => colour);
  }

  disc(x: number, y: number, radius: number, colour: Colour): void {
    const inside = (column: number, row: number) => (column - x) ** 2 + (row - y) ** 2 <= radius ** 2;
    const size = 2 * radius + 1;
    this.paint(x - radius, y - radius, size, size, (column, row) => (inside(column, row) ? colour : null));
  }

  /** Stands on `y`, with its top in the middle. */
  triangle(x: number, y: number, width: number, height: number, colour: Colour): void {
    const half = (row: number) => ((row - (y - height)) / height) * (width / 2);
    this.paint(x, y - height, width, height, (column, row) =>
      Math.abs(column - (x + width / 2)) <= half(row) ? colour : null,
    );
  }

  text(x: number, y: number, text: string, colour: Colour, scale = 1): void {
    [...text].forEach((letter, place) => {
      const rows = glyphOf(letter);
      const left = x + place * (GLYPH_WIDTH + 1) * scale;
      this.paint(left, y, GLYPH_WIDTH * scale, GLYPH_HEIGHT * scale, (column, row) => {
        const bits = rows[Math.floor((row - y) / scale)];
        return (bits >> (GLYPH_WIDTH - 1 - Math.floor((column - left) / scale))) & 1 ? colour : null;
      });
    });
  }
}
