import { RelayCookies } from './relay-cookies.js';

const identity = { Identity: 'eyJQS19Vc2VyIjo3fQ==', IdentitySignature: 'c2ln+/8=' };
const other = { ...identity, Identity: 'eyJQS19Vc2VyIjo4fQ==' };
const later = Math.floor(Date.now() / 1000) + 3600;
const opened = { identity, deviceId: 50_000_001, expires: later, entry: '/www/index.html?a=b&c=d' };

/** What a browser sends back. */
const sent = (setCookies: string[]) => setCookies.map((each) => each.split(';')[0]).join('; ');

describe('the cookies of the relay', () => {
  const cookies = new RelayCookies('a secret for tests, of no use elsewhere');
  const made = cookies.make(opened, ['mms.test', 'mms.test'], true);
  const [who = '', gateway = ''] = made.map((each) => each.split(';')[0] ?? '');

  it('say what they were given, again and again, whatever stands beside them', () => {
    expect(cookies.read(sent(made))).toEqual(opened);
    expect(cookies.read(`a=b; ${gateway};${who} ; c="d"`)).toEqual(opened);
    expect(cookies.read(`${gateway}; ${who}; ${who}`)).toEqual(opened);
  });

  it('are known to every process with the same secret, and to no other', () => {
    const again = new RelayCookies('a secret for tests, of no use elsewhere');
    expect(again.read(sent(made))).toEqual(opened);
    expect(new RelayCookies('another secret for tests, of no use').read(sent(made))).toBeNull();
  });

  it('say nothing alone, nor with those of another user or gateway', () => {
    const [otherWho = '', otherGateway = ''] = sent(
      cookies.make({ ...opened, identity: other }, ['a', 'a'], true),
    ).split('; ');
    const nothing = [
      undefined,
      '',
      'a=b',
      who,
      gateway,
      'MiOS=; MMSGateway=',
      `${otherWho}; ${gateway}`,
      `${who}; ${otherGateway}`,
    ];
    for (const header of nothing) expect([header, cookies.read(header)]).toEqual([header, null]);
    expect(cookies.read(`${otherWho}; ${otherGateway}`)?.identity).toEqual(other);
  });

  it('say nothing when anything in them was changed', () => {
    const [payload = '', signature = ''] = gateway.replace('MMSGateway=', '').split('.');
    const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = [
      `${json([50_000_002, later, '/'])}.${signature}`,
      `${json([50_000_001, later + 9999, opened.entry])}.${signature}`,
      `${payload}.${signature.slice(0, -2)}`,
      `${payload}.`,
      payload,
      `.${signature}`,
      `${payload}.${'A'.repeat(43)}`,
      'null.null',
    ].map((value) => `${who}; MMSGateway=${value}`);
    const broken = [
      'MiOS=%',
      'MiOS=%E0%A4%A',
      'MiOS=a',
      'MiOS=,',
      who.replace('%2C', '%2C%2C'),
      `${who.slice(0, 20)}x`,
    ];
    for (const header of [...forged, ...broken.map((each) => `${each}; ${gateway}`)]) {
      expect([header, cookies.read(header)]).toEqual([header, null]);
    }
  });

  it('say nothing beside others of their name, which a page could have added', () => {
    expect(cookies.read(`${who}; ${gateway}; MiOS=x`)).toBeNull();
    expect(cookies.read(`MMSGateway=x; ${who}; ${gateway}`)).toBeNull();
  });

  it('end with the identity, also where they have been seen before', () => {
    const clock = jest.spyOn(Date, 'now');
    try {
      clock.mockReturnValue((later - 1) * 1000);
      expect(cookies.read(sent(made))).toEqual(opened);
      clock.mockReturnValue(later * 1000);
      expect(cookies.read(sent(made))).toBeNull();
    } finally {
      clock.mockRestore();
    }
  });

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['MiOS=a; MMSGateway=b', undefined],
    [' mios=a;MMSGATEWAY = b;;', undefined],
    ['MiOS', undefined],
    ['a=b; MiOS=x; c=d=e', 'a=b; c=d=e'],
    ['session="q"; MiOSx=1; xMiOS=2', 'session="q"; MiOSx=1; xMiOS=2'],
    ['=MiOS=x; a=b', 'a=b'],
  ])('%j is passed on as %j', (header, rest) => {
    expect(cookies.without(header)).toBe(rest);
  });

  it.each([
    'MiOS=x',
    'mios=x; Path=/www',
    ' MIOS = x',
    '\tMMSGateway\t=x',
    '=MiOS=x',
    ' = MMSGateway=x',
    'MiOS',
    'Mi\u0000OS=x',
    'MiOS;Path=/',
  ])('%j would set one of them', (setCookie) => {
    expect(cookies.isOurs(setCookie)).toBe(true);
  });

  it.each(['MiOS2=x', 'a=MiOS=x', 'session=MMSGateway; Path=/', '__Host-MiOS=x', ''])('%j would not', (setCookie) => {
    expect(cookies.isOurs(setCookie)).toBe(false);
  });
});
