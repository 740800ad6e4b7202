import { s3FromUrl } from './s3-from-url.js';

const keys = { STORAGE_ACCESS_KEY: 'a', STORAGE_SECRET_KEY: 'b' };

describe('STORAGE_URL', () => {
  it.each([
    ['s3://files?endpoint=https://s3.example.com', 'https://s3.example.com/files/x'],
    ['s3://files/a/b?endpoint=https://s3.example.com', 'https://s3.example.com/files/a/b/x'],
    ['s3://files/a/?endpoint=https://s3.example.com&path-style=no', 'https://files.s3.example.com/a/x'],
    ['s3://files?region=eu-central-1', 'https://files.s3.eu-central-1.amazonaws.com/x'],
  ])('%s', async (text, expected) => {
    const link = await s3FromUrl(text, keys).link('x', { type: 'image/jpeg', disposition: 'attachment', life: 60 });
    expect(link.split('?')[0]).toBe(expected);
  });

  it.each([
    ['s3://files?regoin=x', keys],
    ['s3://a:b@files', keys],
    ['s3://files?endpoint=s3.example.com', keys],
    ['s3://files', { ...keys, STORAGE_SECRET_KEY: '' }],
    ['s3://', keys],
  ])('refuses %s', (text, given) => expect(() => s3FromUrl(text, given)).toThrow(/STORAGE_/));
});
