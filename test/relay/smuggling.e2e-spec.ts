import type { AddressInfo } from 'node:net';

import { ask, whole } from '../support/answers.js';
import type { MadeUser } from '../support/make.js';
import type { RawGateway, RawRequest } from '../support/raw-gateway.js';
import { PLAIN_ANSWER, rawGateway, rawRequest, sendRaw } from '../support/raw-gateway.js';
import type { ClientTunnel, KeyedUnit, OpenRelay } from '../support/relay.js';
import { keyedUnit, openRelay, openTunnel, reachable } from '../support/relay.js';
import type { TestApp } from '../support/start-app.js';
import { startApp } from '../support/start-app.js';
import { answers } from './smuggling/answers.js';
import { corpus } from './smuggling/corpus.js';

let mms: TestApp;
let relay: OpenRelay;
let owner: MadeUser;
let gateway: RawGateway;
let unit: KeyedUnit;
let tunnel: ClientTunnel;
let port: number;
let secrets: Record<string, string>;

beforeAll(async () => {
  mms = await startApp();
  relay = await openRelay(mms);
  const { endUser } = await mms.make.tree();
  owner = await mms.make.user({ account: endUser });
  gateway = await rawGateway();
  unit = await keyedUnit(mms, owner);
  tunnel = openTunnel(relay, unit, gateway.port);
  const session = await mms.as(owner);
  await reachable(relay, session, unit);
  const token = await mms.post(`/account/account/account/${owner.account.id}/token`, session, {
    Name: 'a program',
    Permissions: 'use_relay',
  });
  const identity = await mms.identityOf(owner);
  const { MMSSession = '' } = session;
  secrets = {
    T: MMSSession,
    t: MMSSession.toLowerCase(),
    A: token.json.Token,
    I: identity.MMSAuth,
    G: identity.MMSAuthSig,
  };
  port = (mms.app.getHttpServer().address() as AddressInfo).port;
});

afterAll(async () => {
  await tunnel.close();
  gateway.close();
  await mms.close();
});

const filled = (bytes: string) =>
  bytes
    .replaceAll('{P}', `/relay/relay/relay/device/${unit.id}`)
    .replaceAll('{N}', String(unit.id))
    .replaceAll('{S}', 'MMSSession: {T}\r\n')
    .replaceAll(/\{([TtAIG])\}/g, (_, name: string) => secrets[name] ?? '');

/** What the gateway got, after it was seen that none of it is more than it should be. */
function seen(): string {
  return gateway.came
    .map((text) => [text, rawRequest(text)] as const)
    .filter((came): came is [string, RawRequest] => came[1] !== null)
    .map(([text, request]) => {
      expect(request.rest).toBe('');
      expect(request.headers.filter((header) => /^host:/i.test(header))).toEqual(['host: localhost']);
      expect(
        request.headers.filter((header) => /^(content-length|transfer-encoding):/i.test(header)).length,
      ).toBeLessThan(2);
      expect(request.headers.filter((header) => /^x.forwarded.for:/i.test(header))).toEqual([
        'x-forwarded-for: 127.0.0.1',
      ]);
      expect(
        request.headers.filter((header) => /^(mms|proxy-|upgrade|te:|via:|expect|http2|x-evil)/i.test(header)),
      ).toEqual([]);
      expect(text).not.toMatch(/6\.6\.6\.6/);
      for (const secret of Object.values(secrets)) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
      return `${request.line.replace(/ HTTP\/1\.1$/, '')} ${request.body}`.trimEnd();
    })
    .join(' + ');
}

describe.each(Object.entries(corpus))('Of %s', (_, cases) => {
  it.each(cases)('%s', async (_name, bytes, answer, expected) => {
    gateway.came = [];
    const back = await sendRaw(port, filled(bytes));
    const statuses = [...back.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status).join(' ');
    const got = [statuses, seen()];
    expect(got).toEqual([answer, expected]);
  });
});

/** The status, the body, and whether it was cut; headers that are between two hops must not come. */
async function outcome(path: string): Promise<string> {
  const url = `${relay.http}/relay/relay/relay/device/${unit.id}${path}`;
  const { response } = await ask(url, { headers: { MMSSession: secrets.T } });
  const { body, complete } = await whole(response);
  const names = Object.keys(response.headers);
  const strange = names.filter((name) => /^(x-evil|upgrade|proxy-.*|trailer|te)$/.test(name));
  expect([strange, names.filter((name) => /^(content-length|transfer-encoding)$/.test(name)).length < 2]).toEqual([
    [],
    true,
  ]);
  const isOurs = response.headers['content-type']?.startsWith('application/problem+json');
  return [response.statusCode, ...(complete ? [] : ['cut']), isOurs ? 'from us' : body].join(' ');
}

describe('Of answers', () => {
  it.each(answers)('%s', async (_name, bytes, close, expected) => {
    gateway.answers = ({ line }) =>
      line.includes('/after') ? { bytes: PLAIN_ANSWER, close: true } : { bytes: Buffer.from(bytes, 'latin1'), close };
    const got = await outcome('/x').catch((error: NodeJS.ErrnoException) => `broken off: ${error.code}`);
    expect(got).toBe(expected);
    // whoever asks next gets an answer to that
    expect(await outcome('/after')).toBe('200 ok');
  });
});
