import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Samples } from '@app/openapi';
import { samplesOf, SDK } from '@app/openapi';

import type { Received, Receiver } from '../../support/receiver.js';
import { receiver } from '../../support/receiver.js';
import { runCurl, runPython, runTypeScript, typeErrors } from './run-samples.js';

const { TEST_CURL, TEST_PYTHON } = process.env;
const SESSION = 'A'.repeat(38);
const items = { PK_User: 4, PK_Account: 8, Generated: 1, Expires: 99_999_999_999 };
const identity = { Identity: Buffer.from(JSON.stringify(items)).toString('base64'), IdentitySignature: 'c2ln' };

const samples = samplesOf(JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as object);
const inLanguage = (language: keyof Samples) => Object.values(samples).map((each) => each[language]);

/** What a request asks for, however it is written. */
function asked({ method, path, headers, body }: Received) {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const { mmssession, mmsauth, mmsauthsig, mmshwkey, 'content-type': type } = headers;
  return {
    method,
    pathname: decodeURIComponent(pathname),
    query: Object.fromEntries(searchParams),
    credentials: { mmssession, mmsauth, mmsauthsig, mmshwkey },
    body: type === 'application/json' ? (JSON.parse(body.toString()) as unknown) : body.toString(),
    type: body.length > 0 ? type : undefined,
  };
}

describe('the samples of every operation', () => {
  let mms: Receiver;
  let place: { env: Record<string, string>; cwd: string };
  let byCurl: ReturnType<typeof asked>[];

  beforeAll(async () => {
    mms = await receiver(({ path }, response) => {
      if (path.startsWith('/info/session/token')) return response.end(SESSION);
      const isLogin = path.startsWith('/autha/auth/username/') || path.startsWith('/authd/auth/device/');
      const type = path.startsWith('/event/event/stream?') ? 'text/event-stream' : 'application/json';
      response.setHeader('content-type', type);
      return response.end(type === 'text/event-stream' ? 'data: {}\n\n' : JSON.stringify(isLogin ? identity : {}));
    });
    const cwd = mkdtempSync(join(tmpdir(), 'mms-samples-'));
    for (const name of ['door.jpg', 'rows.csv']) writeFileSync(join(cwd, name), `what ${name} has`);
    const env = {
      MMS: mms.url,
      MMS_SESSION: SESSION,
      MMS_IDENTITY: identity.Identity,
      MMS_SIGNATURE: identity.IdentitySignature,
      MMS_USERNAME: 'dealer',
      MMS_PASSWORD: 'demo-password',
      MMS_DEVICE: '50000001',
      MMS_KEY: '0123456789abcdef0123456789abcdef',
    };
    place = { env, cwd };
    if (TEST_CURL) {
      await runCurl(inLanguage('curl'), place);
      byCurl = mms.received.splice(0).map(asked);
    }
  }, 60_000);
  afterAll(async () => {
    await mms.close();
    rmSync(place.cwd, { recursive: true, force: true });
  });

  it('compile with the SDK', () => {
    const typescript = Object.entries(samples).map(([id, { TypeScript }]) => [id, TypeScript]);

    expect(typeErrors(Object.fromEntries(typescript) as Record<string, string>, SDK)).toEqual([]);
  }, 120_000);

  it('would not compile with an argument that nobody knows', () => {
    const wrong = samples.getAccount?.TypeScript.replaceAll('PK_Account:', 'PK_Acount:') ?? '';

    expect(typeErrors({ wrong }, SDK)).toEqual([expect.stringContaining('PK_Acount')]);
  }, 60_000);

  const withCurl = TEST_CURL ? it : () => undefined;
  withCurl('send one request each with curl', () => {
    const operations = Object.keys(samples);

    expect(operations.length).toBeGreaterThan(130);
    expect(byCurl).toHaveLength(operations.length);
  });

  withCurl(
    'send the same with TypeScript',
    async () => {
      for (const [at, [operation, { TypeScript }]] of Object.entries(samples).entries()) {
        await runTypeScript(TypeScript, place);
        expect([operation, mms.received.splice(0).map(asked)]).toEqual([
          operation,
          expect.arrayContaining([byCurl[at]]),
        ]);
      }
    },
    60_000,
  );

  const withPython = TEST_CURL && TEST_PYTHON ? it : () => undefined;
  withPython(
    'send the same with Python',
    async () => {
      await runPython(TEST_PYTHON ?? '', inLanguage('Python'), place);

      expect(mms.received.splice(0).map(asked)).toEqual(byCurl);
    },
    60_000,
  );
});
