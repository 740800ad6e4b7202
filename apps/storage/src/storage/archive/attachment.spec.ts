import { attachment, safeName } from './attachment.js';

describe('the name under which a file is saved', () => {
  it.each([
    ['front-door.jpg', 'front-door.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\system.ini', 'system.ini'],
    ['..', '71.bin'],
    ['', '71.bin'],
    ['.htaccess', 'htaccess'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console.log', 'console.log'],
    ['a\r\nSet-Cookie: x=1', 'a__Set-Cookie_ x=1'],
    ['cod\u202egpj.exe', 'cod_gpj.exe'],
    ['name. . ', 'name'],
    [`${'é'.repeat(300)}.jpg`, `${'é'.repeat(200)}.jpg`],
  ])('of %j is %j', (name, safe) => expect(safeName(name, '71.bin')).toBe(safe));

  it('goes through a header, whatever it is', () => {
    expect(attachment('Tür "1".jpg', '1.jpg')).toBe(
      `attachment; filename="T?r _1_.jpg"; filename*=UTF-8''T%C3%BCr%20_1_.jpg`,
    );
    expect(attachment('门.jpg', '1.jpg')).toBe(`attachment; filename="?.jpg"; filename*=UTF-8''%E9%97%A8.jpg`);
  });
});
