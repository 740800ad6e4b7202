import { targetOf } from './target.js';

const ours = new Set([
  'mms.test',
  'relay.test:8443',
  'localhost:8080',
  '127.0.0.1:8081',
  'vera-us-oem-account11.mios.com',
]);

describe('what a page may read through the relay', () => {
  it.each([
    ['https://mms.test/info/session/token', 'mms.test', '/info/session/token'],
    ['http://mms.test:80/info/session/token', 'mms.test', '/info/session/token'],
    ['HTTPS://MMS.TEST:443/info/session/token', 'mms.test', '/info/session/token'],
    [
      'https://relay.test:8443/relay/relay/device/5/usage?From=1',
      'relay.test:8443',
      '/relay/relay/device/5/usage?From=1',
    ],
    ['http://127.0.0.1:8081/info/config/config?Terms=1#x', '127.0.0.1:8081', '/info/config/config?Terms=1'],
    ['http://localhost:8080/account/account/account/5/devices', 'localhost:8080', '/account/account/account/5/devices'],
    [
      'https://vera-us-oem-account11.mios.com/info/session/token',
      'vera-us-oem-account11.mios.com',
      '/info/session/token',
    ],
  ])('%s', (url, host, path) => {
    expect(targetOf(url, ours)).toEqual({ host, path });
  });

  it.each([
    // other hosts, addresses, names that lead inside
    'https://example.com/info/session/token',
    'http://weather.mios.com/info/session/token',
    'https://evil-mms.test/info/session/token',
    'https://mms.test.example.com/info/session/token',
    'https://mms.test./info/session/token',
    'http://169.254.169.254/info/session/token',
    'http://10.0.0.1/info/session/token',
    'http://[::1]/info/session/token',
    'http://[::ffff:127.0.0.1]:8081/info/session/token',
    'http://127.0.0.1/info/session/token',
    'http://127.1/info/session/token',
    'http://2130706433/info/session/token',
    'http://0/info/session/token',
    'http://localhost/info/session/token',
    // ports
    'http://mms.test:8080/info/session/token',
    'https://mms.test:80/info/session/token',
    'https://relay.test/info/session/token',
    'http://localhost:22/info/session/token',
    'https://mms.test:99999/info/session/token',
    // somebody's name before the host
    'https://mms.test@example.com/info/session/token',
    'https://example.com@mms.test/info/session/token',
    'https://user:password@mms.test/info/session/token',
    'https://mms.test:443@example.com/info/session/token',
    // schemes, and none
    'ftp://mms.test/info/session/token',
    'file:///info/session/token',
    'gopher://mms.test/info/session/token',
    'javascript:alert(1)',
    'ws://mms.test/info/session/token',
    '//mms.test/info/session/token',
    '/info/session/token',
    'mms.test/info/session/token',
    'https:mms.test/info/session/token',
    'https:/mms.test/info/session/token',
    'https:///mms.test/info/session/token',
    'view-source:https://mms.test/info/session/token',
    // what parsers forgive
    'https://mms.test\\@example.com/info/session/token',
    'https:\\\\mms.test\\info\\session\\token',
    'https://mms.test/info/session/token\r\nHost: example.com',
    'https://mms.test/info/session/token HTTP/1.1',
    'https://mms.te\tst/info/session/token',
    ' https://mms.test/info/session/token',
    'https://mms\u3002test/info/session/token',
    'https://mms\uff0etest/info/session/token',
    'https://\u24dcms.test/info/session/token',
    'https://%6dms.test/info/session/token',
    'https://mms.test%00.example.com/info/session/token',
    'https://mms.test%2fexample.com/info/session/token',
    'https://mms.test#@example.com/info/session/token',
    'https://mms.test?@example.com/info/session/token',
    'https://mms.test;example.com/info/session/token',
    '',
    // what is not the API, leads to a gateway, to passwords, or here again
    'https://mms.test',
    'https://mms.test/',
    'https://mms.test/metrics',
    'https://mms.test/healthz',
    'https://mms.test/docs',
    'https://mms.test/openapi.json',
    'https://mms.test/info',
    'https://mms.test/autha/auth/username/x?SHA1Password=y',
    'https://mms.test/relay/relay/proxy?url=https://mms.test/info/session/token',
    'https://mms.test/relay/relay/relay/device/5/data_request',
    'https://mms.test/relay/relay/device/5/data_request',
    'https://mms.test/relay/relay/device/5/usage/more',
    'https://mms.test/relay/relay/uiredirect/device/5?RedirectUrl=x',
    'https://mms.test/rel%61y/relay/relay/device/5/x',
    'https://mms.test/info/../metrics',
    'https://mms.test/info/x/../../relay/relay/relay/device/5/x',
    'https://mms.test/info/x/%2e%2e/%2e%2e/metrics',
    'https://mms.test//info/session/token',
    'https://mms.test/%2e%2e/metrics',
    'https://mms.test/info%2fsession%2ftoken',
  ])('not %j', (url) => {
    expect(() => targetOf(url, ours)).toThrow(/^url /);
  });
});
