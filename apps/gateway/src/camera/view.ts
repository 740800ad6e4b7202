import type { Colour } from './canvas.js';
import { Canvas, mixed } from './canvas.js';

const [WIDTH, HEIGHT] = [320, 240];
const HORIZON = 150;

const night: Colour = [14, 18, 44];
const dusk: Colour = [214, 120, 84];
const day: Colour = [118, 178, 232];
const lit: Colour = [250, 214, 120];
const white: Colour = [240, 240, 240];

export interface View {
  /** In the corner of the picture. */
  label: string;
  /** From 0 to 24. */
  hour: number;
  /** Whether there is a light behind the windows. */
  light: boolean;
  /** Somebody who goes from the left, 0, to the right, 1; null: nobody. */
  passer: number | null;
}

/** What the camera in the garden sees: the house, the sky, and who passes. */
export function draw({ label, hour, light, passer }: View): Canvas {
  const canvas = new Canvas(WIDTH, HEIGHT);
  // 1 at noon, -1 at midnight
  const sun = -Math.cos((hour / 12) * Math.PI);
  const bright = Math.min(1, Math.max(0, sun * 2 + 0.5));
  const shade = (colour: Colour) => mixed(mixed(night, colour, 0.25), colour, bright);
  drawSky(canvas, sun, bright);
  canvas.rectangle(0, HORIZON, WIDTH, HEIGHT - HORIZON, shade([78, 128, 62]));
  drawHouse(canvas, shade, light);
  drawTree(canvas, shade);
  if (passer !== null) drawPasser(canvas, passer, shade);
  canvas.paint(0, 0, WIDTH, 15, (x, y) => mixed(pixel(canvas, x, y), [0, 0, 0], 0.6));
  canvas.text(4, 4, label, white);
  return canvas;
}

function drawSky(canvas: Canvas, sun: number, bright: number): void {
  const top = mixed(night, day, bright);
  const low = mixed(top, dusk, Math.max(0, 1 - Math.abs(sun) * 2.5));
  canvas.paint(0, 0, WIDTH, HORIZON, (_, y) => mixed(top, low, y / HORIZON));
  if (bright < 0.4) for (const [x, y] of stars) canvas.rectangle(x, y, 1, 1, white);
  const high = HORIZON - 15 - Math.abs(sun) * 100;
  canvas.disc(250, high, 12, sun > 0 ? [255, 236, 160] : [222, 226, 236]);
}

const stars = Array.from({ length: 40 }, (_, n) => [(n * 97) % WIDTH, 18 + ((n * 57) % (HORIZON - 40))] as const);

function drawHouse(canvas: Canvas, shade: (colour: Colour) => Colour, light: boolean): void {
  const window = light ? lit : shade([92, 112, 132]);
  canvas.rectangle(40, 90, 120, 80, shade([222, 206, 178]));
  canvas.triangle(30, 92, 140, 44, shade([158, 68, 52]));
  for (const x of [54, 118]) {
    canvas.rectangle(x - 2, 106, 30, 26, shade([110, 84, 62]));
    canvas.rectangle(x, 108, 26, 22, window);
    canvas.rectangle(x + 12, 108, 2, 22, shade([110, 84, 62]));
  }
  canvas.rectangle(88, 126, 22, 44, shade([94, 62, 44]));
  canvas.disc(105, 148, 1, lit);
  canvas.paint(80, 170, 40, 70, (x, y) => (Math.abs(x - 99) < 10 + (y - 170) / 4 ? shade([176, 166, 150]) : null));
}

function drawTree(canvas: Canvas, shade: (colour: Colour) => Colour): void {
  canvas.rectangle(242, 140, 10, 44, shade([96, 70, 46]));
  for (const [x, y, radius] of [
    [247, 112, 26],
    [230, 128, 18],
    [264, 128, 18],
  ]) {
    canvas.disc(x, y, radius, shade([52, 104, 50]));
  }
}

function drawPasser(canvas: Canvas, passed: number, shade: (colour: Colour) => Colour): void {
  const x = Math.round(-20 + passed * (WIDTH + 40));
  const coat = shade([54, 72, 140]);
  const stride = Math.round(6 * Math.sin(passed * 40));
  for (const side of [-1, 1]) {
    canvas.paint(x - 12, 204, 25, 26, (column, row) =>
      Math.abs(column - x - (side * stride * (row - 204)) / 26) < 3 ? shade([40, 40, 48]) : null,
    );
  }
  canvas.rectangle(x - 7, 176, 15, 30, coat);
  canvas.disc(x, 168, 8, shade([226, 184, 152]));
}

function pixel({ pixels, width }: Canvas, x: number, y: number): Colour {
  const at = 3 * (y * width + x);
  return [pixels[at], pixels[at + 1], pixels[at + 2]];
}
