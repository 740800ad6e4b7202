import { isNestedDeeper } from './json-body.js';

describe('how deep JSON is nested', () => {
  const deeper = (text: string, most = 2) => isNestedDeeper(Buffer.from(text), most);

  it.each(['', '1', '[[1], [2], {"a": 3}]', '{"a": [1, 2], "b": {"c": 3}}'])('takes %s', (text) =>
    expect(deeper(text)).toBe(false),
  );

  it.each(['[[[', '{"a": {"b": {"c": 1}}}', '[{"a": [1]}]'])('finds %s too deep', (text) =>
    expect(deeper(text)).toBe(true),
  );

  it('knows signs in a text from others', () => {
    expect(deeper(JSON.stringify(['[[[{{{', '\\', '"[[[', '\\"{{{']))).toBe(false);
    expect(deeper('["\\\\", [["[" , []]]]')).toBe(true);
  });
});
