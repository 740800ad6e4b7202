import { boxFor } from './boxes.js';

describe('the box of a thumbnail', () => {
  it.each([
    [undefined, undefined, '160x120'],
    [320, undefined, '320x240'],
    [undefined, 480, '640x480'],
    [320, 480, '320x240'],
    [319, 240, '160x120'],
    [1024, 1024, '1024x768'],
    [80, 60, '80x60'],
    [16, 16, '80x60'],
  ])('is for %s and %s: %s', (width, height, expected) => {
    const box = boxFor(width, height);

    expect(`${box.width}x${box.height}`).toBe(expected);
  });
});
