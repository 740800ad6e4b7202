import { entryOf } from './entry.js';

describe('where a gateway is entered', () => {
  it.each([
    ['www/1.7.455-en/index.html?a=b&c=d', '/www/1.7.455-en/index.html?a=b&c=d', ''],
    ['/www/', '/www/', ''],
    ['?id=sdata', '/?id=sdata', ''],
    ['#/rooms/1', '/', '#/rooms/1'],
    [
      'data_request?id=action&serviceId=urn:upnp-org:serviceId:x',
      '/data_request?id=action&serviceId=urn:upnp-org:serviceId:x',
      '',
    ],
    ['../../etc/passwd', '/etc/passwd', ''],
    ['a//b', '/a//b', ''],
    ['port_3480/x', '/port_3480/x', ''],
    ['einstellungen/küche?raum=wohn zimmer', '/einstellungen/k%C3%BCche?raum=wohn%20zimmer', ''],
    ['@example.com/', '/@example.com/', ''],
    [' https://example.com', '/%20https://example.com', ''],
  ])('%j', (redirectUrl, entry, hash) => {
    expect(entryOf(redirectUrl)).toEqual({ entry, hash });
  });

  it.each([
    'https://example.com/',
    'HTTPS://example.com',
    'http:example.com',
    '/https://example.com',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.com',
    '//example.com',
    '///example.com',
    '////example.com',
    '/\\example.com',
    '\\\\example.com',
    'www\\..\\x',
    './/example.com',
    '..//example.com',
    'x/..//example.com',
    '%2e//example.com',
    'a\r\nSet-Cookie: b=c',
    'a\nb',
    '\thttps://example.com',
    'h\tttps://example.com',
    'a\u0000b',
    'a\u0085b',
    `${'x'.repeat(2001)}`,
    'ü'.repeat(400),
  ])('not %j', (redirectUrl) => {
    expect(() => entryOf(redirectUrl)).toThrow(/^RedirectUrl /);
  });
});
