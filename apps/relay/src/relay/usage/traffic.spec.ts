import { matcherOf, trafficOfType } from './traffic.js';

describe('a pattern of paths', () => {
  const matches = (pattern: string, text: string) => matcherOf(pattern)(text);

  it.each([
    ['/a', '/a', true],
    ['/a', '/ab', false],
    ['*', '', true],
    ['*id=request_image*', '/port_3480/data_request?id=request_image&cam=7', true],
    ['*id=request_image*', '/data_request?id=sdata', false],
    ['*/camera/*', '/camera/', true],
    ['*/camera/*', '/camera', false],
    ['*.mjpg', '/x.mjpg.txt', false],
    ['/a*b*c', '/a-b-b-c', true],
    ['/a*b*c', '/a-c-b', false],
    // pieces do not overlap
    ['ab*ba', 'aba', false],
    ['a*ab*b', 'aab', false],
    ['a*ab*b', 'aabb', true],
    ['a**b', 'ab', true],
    // nothing but `*` is special
    ['/a.b', '/axb', false],
    ['/(a+)+*', '/(a+)+$', true],
  ])('%s, held against %s, says %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it('is quick, however long the path', () => {
    const started = performance.now();
    const of = matcherOf(`${'*a'.repeat(50)}*b`);
    for (let n = 0; n < 100; n += 1) expect(of('a'.repeat(16_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a content type', () => {
  it.each(['image/jpeg', 'Image/PNG', 'video/mp4', 'multipart/x-mixed-replace; boundary=x', ' image/gif'])(
    '%s shows pictures',
    (type) => expect(trafficOfType(type)).toBe('camera'),
  );

  it.each(['', 'text/html', 'application/json', 'multipart/form-data', 'x-image/jpeg'])('%s says nothing', (type) =>
    expect(trafficOfType(type)).toBeNull(),
  );
});
