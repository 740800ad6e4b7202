import { readFileSync } from 'node:fs';

import type { DeployedApp } from '../support/deployed.js';
import { at, startDeployed } from '../support/deployed.js';

const { paths } = JSON.parse(readFileSync('openapi/mms.json', 'utf8')) as { paths: Record<string, object> };
// a stream ends when it is told to
const readable = Object.entries(paths).flatMap(([path, item]) =>
  'get' in item ? [path.endsWith('/stream') ? `${path}?Seconds=0` : path] : [],
);
const modules = [...new Set(readable.map((path) => path.split('/')[1] ?? ''))];

/** Names that programs have built in besides those of `config_Server`. */
const older = [
  'vera-us-oem-authd.mios.com',
  'vera-us-oem-autha.mios.com',
  'us-autha.mios.com',
  'us-autha11.mios.com',
  'swf-us-oem-autha1.mios.com',
];
const NO_ROUTE = 'Nothing is served there';

describe('the names of the vendor', () => {
  let mms: DeployedApp;
  let names: string[];

  beforeAll(async () => {
    mms = await startDeployed();
    const { Server } = (await mms.send(at.autha, '/info/config/config?Server=1')).json();
    names = [...Server.map(({ DeployedName }: { DeployedName: string }) => DeployedName), ...older];
  });
  afterAll(() => mms.close());

  it('all answer every module that there is', async () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
    expect(modules).toEqual(expect.arrayContaining(['autha', 'authd', 'locator', 'account', 'device', 'eula', 'info']));
    for (const name of names) {
      expect((await mms.send(name, '/nothing/here')).text).toContain(NO_ROUTE);
      for (const module of modules) {
        const path = readable.find((each) => each.startsWith(`/${module}/`)) ?? '';

        const { status, text } = await mms.send(name, path.replaceAll(/\{\w+\}/g, '1'));

        expect([name, module, status < 500, text.includes(NO_ROUTE)]).toEqual([name, module, true, false]);
      }
    }
  });

  it('are all that is ever told of servers, without a port or a scheme', async () => {
    const { master, endUser } = await mms.make.tree();
    const owner = await mms.make.user({ account: endUser });
    const admin = await mms.make.user({ account: master });
    const { id, mac } = await mms.gateway(owner);
    const ids: Record<string, string> = {
      PK_Account: String(endUser.id),
      PK_Device: String(id),
      PK_User: String(owner.id),
      PK_Oem: '1',
      MacAddress: mac,
    };
    const told: string[] = [];
    const collect = (value: unknown, key = ''): void => {
      if (typeof value === 'string' && key.startsWith('Server_')) told.push(value);
      if (typeof value === 'object' && value !== null) {
        for (const [name, each] of Object.entries(value)) collect(each, name);
      }
    };
    for (const headers of [await mms.session(owner), await mms.session(admin), await mms.identity(owner), {}]) {
      for (const path of [...readable, '/info/config/config?Server=1', `/authd/auth/devices?PK_Device=${id}`]) {
        const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '1');

        const { text, headers: answered } = await mms.send(at.account, filled, { headers });

        expect([filled, text.includes('mms.test')]).toEqual([filled, false]);
        if (String(answered['content-type']).startsWith('application/json') && text !== '') collect(JSON.parse(text));
      }
    }
    expect(told.length).toBeGreaterThan(20);
    for (const name of new Set(told)) expect(names).toContain(name);
  });

  it('are those below mios.com, in any case, with a port or a dot at the end, and no others', async () => {
    const body = async (Host: string) =>
      (await mms.send(at.account, '/account/account/account/1', { headers: { Host } })).text;
    const problem = expect.stringContaining('"title":"Unauthorized"');
    const plain = 'MMSAuth error="invalid session"';

    for (const [name, expected] of [
      ['VERA-US-OEM-Account11.MiOS.com', plain],
      ['vera-us-oem-account11.mios.com:443', plain],
      ['vera-us-oem-account11.mios.com.', plain],
      ['mios.com', problem],
      ['notmios.com', problem],
      ['mios.com.example.com', problem],
      ['mms.test', problem],
    ] as const) {
      expect([name, await body(name)]).toEqual([name, expected]);
    }
  });
});
