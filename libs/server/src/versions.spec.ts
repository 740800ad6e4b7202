import { compareVersions } from './versions.js';

describe('compareVersions', () => {
  it.each([
    ['1.7.455', '1.7.1142', -1],
    ['1.7.1142', '1.7.455', 1],
    ['1.7', '1.7.0', 0],
    ['2', '1.99.99', 1],
    ['1.0.a', '1.0.b', -1],
  ])('%s and %s', (a, b, order) => {
    expect(Math.sign(compareVersions(a, b))).toBe(order);
  });
});
