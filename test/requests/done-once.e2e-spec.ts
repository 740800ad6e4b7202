import { randomUUID } from 'node:crypto';

import { Housekeeping, USER_CHANGED } from '@app/access';
import type { AuthAccount } from '@app/database';
import { AuthUser, DoneRequest, Installation, Store, Ticket } from '@app/database';

import type { Reply, TestApp } from '../support/start-app.js';
import { startApp, startOn } from '../support/start-app.js';
import { engine } from '../support/test-database.js';
import { liveGateway, logInGateway } from '../support/units.js';

const DAY = 86_400_000;

describe('a request with an Idempotency-Key', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
  });
  afterAll(() => mms.close());

  const at = ({ id }: AuthAccount) => `/account/account/account/${id}/installation`;
  const keyed = (headers: Record<string, string>, key: string) => ({ ...headers, 'idempotency-key': key });
  const porto = { City: 'Porto', PK_Country: 620 };

  async function home() {
    const account = await mms.make.account({ parent: tree.dealer });
    const user = await mms.make.user({ account });
    return { account, user, owner: await mms.as(user), key: randomUUID() };
  }
  const change = (id: number, to: Partial<AuthUser>) =>
    mms.database.write(async (db) => {
      await db.update(AuthUser, { id }, to);
      db.tell(USER_CHANGED, id);
    });
  const idsIn = async (entity: typeof Ticket | typeof Store, { id: accountId }: AuthAccount) =>
    (await mms.database.reading.manager.findBy<Ticket | Store>(entity, { accountId })).map(({ id }) => id);
  /** Beside the one that every account begins with. */
  const added = async ({ id: accountId }: AuthAccount) =>
    (await mms.database.reading.manager.countBy(Installation, { accountId })) - 1;

  it('is done once, and answered as the first time', async () => {
    const { account, owner, key } = await home();

    const first = await mms.post(at(account), keyed(owner, key), porto);
    const again = await mms.post(at(account), keyed(owner, key), porto);

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.json).toEqual(first.json);
    expect(again.headers.location).toBe(first.headers.location);
    expect(await added(account)).toBe(1);
  });

  it('is the same with its key in quotes and with its body written otherwise', async () => {
    const { account, owner, key } = await home();
    const body = JSON.stringify(porto, null, 2);
    const json = { 'content-type': 'application/json' };

    const first = await mms.post(at(account), keyed(owner, key), porto);
    const again = await mms.post(at(account), { ...keyed(owner, `"${key}"`), ...json }, body);

    expect(again.json).toEqual(first.json);
    expect(await added(account)).toBe(1);
  });

  it('is another one with another key, and without any', async () => {
    const { account, owner, key } = await home();

    for (const headers of [keyed(owner, key), keyed(owner, `${key}.`), owner, owner]) {
      expect((await mms.post(at(account), headers, porto)).status).toBe(201);
    }

    expect(await added(account)).toBe(4);
  });

  it('is done once although it comes twenty times at the same moment', async () => {
    const { account, owner, key } = await home();

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => mms.post(at(account), keyed(owner, key), porto)),
    );

    expect(await added(account)).toBe(1);
    const done = answers.filter(({ status }) => status === 201);
    expect(new Set(done.map(({ body }) => body)).size).toBe(1);
    for (const { status, headers, json } of answers.filter((each) => !done.includes(each))) {
      expect([status, headers['retry-after'], json.detail]).toEqual([
        409,
        '1',
        'A request with this Idempotency-Key is being worked on',
      ]);
    }
    expect((await mms.post(at(account), keyed(owner, key), porto)).body).toBe(done[0]?.body);
  });

  it('is refused when its key has come with something else', async () => {
    const { account, owner, key } = await home();
    await mms.post(at(account), keyed(owner, key), porto);

    const others: Reply[] = [
      await mms.post(at(account), keyed(owner, key), { ...porto, City: 'Lisboa' }),
      await mms.post(`${at(account)}?City=Lisboa`, keyed(owner, key), { PK_Country: 620 }),
      await mms.post('/techsupport/techsupport/ticket', keyed(owner, key), { Subject: 'a lamp', Text: 'It is dark.' }),
    ];

    for (const { status, json } of others) {
      expect([status, json.type]).toEqual([422, 'urn:mms:problem:unprocessable-content']);
    }
    expect(await added(account)).toBe(1);
  });

  it('has nothing to do with the same key of another caller', async () => {
    const { account, owner, key } = await home();
    const other = await home();
    const member = await mms.as(await mms.make.user({ account, roleId: 10 }));

    for (const [headers, of] of [
      [owner, account],
      [other.owner, other.account],
      [member, account],
    ] as const) {
      expect((await mms.post(at(of), keyed(headers, key), porto)).status).toBe(201);
    }

    expect([await added(account), await added(other.account)]).toEqual([2, 1]);
  });

  it('is the same with an API token as with a session of who has made it', async () => {
    const { account, owner, key } = await home();
    const body = { Name: 'a program', Permissions: 'edit_account_basic' };
    const { json } = await mms.post(at(account).replace('installation', 'token'), owner, body);

    const first = await mms.post(at(account), keyed(owner, key), porto);
    const again = await mms.post(at(account), keyed({ authorization: `Bearer ${json.Token}` }, key), porto);

    expect(again.json).toEqual(first.json);
  });

  it('is refused to who may do it no longer', async () => {
    const { account, user, owner, key } = await home();
    await mms.post(at(account), keyed(owner, key), porto);

    await change(user.id, { roleId: 12 });
    const viewer = await mms.as(user);

    expect((await mms.post(at(account), keyed(viewer, key), porto)).status).toBe(403);
  });

  it('does not exist to who has the account out of reach', async () => {
    const dealer = await mms.make.account({ typeId: 4, parent: tree.distributor });
    const account = await mms.make.account({ parent: dealer });
    const user = await mms.make.user({ account: dealer });
    const key = randomUUID();
    expect((await mms.post(at(account), keyed(await mms.as(user), key), porto)).status).toBe(201);

    await change(user.id, { accountId: tree.sibling.id });

    expect((await mms.post(at(account), keyed(await mms.as(user), key), porto)).status).toBe(404);
  });

  it('is another one once its user is of another account', async () => {
    const { account, user, owner, key } = await home();
    const ticket = { Subject: 'a lamp', Text: 'It is dark.' };
    const first = await mms.post('/techsupport/techsupport/ticket', keyed(owner, key), ticket);

    const moved = await mms.make.account({ parent: tree.dealer });
    await change(user.id, { accountId: moved.id });
    const again = await mms.post('/techsupport/techsupport/ticket', keyed(await mms.as(user), key), ticket);

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.json.PK_Ticket).not.toBe(first.json.PK_Ticket);
    expect([await idsIn(Ticket, account), await idsIn(Ticket, moved)]).toEqual([
      [first.json.PK_Ticket],
      [again.json.PK_Ticket],
    ]);
  });

  it('is another one once its gateway is paired with another account', async () => {
    const [seller, buyer] = [await home(), await home()];
    const gateway = await liveGateway(mms, seller.user);
    const upload = async () => {
      const session = await mms.get('/info/session/token', await logInGateway(mms, gateway.id, gateway.key));
      const headers = { 'content-type': 'image/jpeg', ...keyed({ MMSSession: session.body }, seller.key) };
      return mms.send('POST', '/storage/storage/store', { headers, body: Buffer.from('the same bytes') });
    };
    const first = await upload();

    const device = `/account/account/account/${seller.account.id}/device/${gateway.id}`;
    await mms.send('DELETE', device, { headers: seller.owner });
    const label = { PK_Device: gateway.id, MacAddress: gateway.mac };
    const paired = await mms.post(`/account/account/account/${buyer.account.id}/device`, buyer.owner, label);
    expect(paired.status).toBe(200);
    const again = await upload();

    expect([first.status, again.status]).toEqual([201, 201]);
    expect([await idsIn(Store, seller.account), await idsIn(Store, buyer.account)]).toEqual([
      [first.json.PK_Store],
      [again.json.PK_Store],
    ]);
  });

  it('leaves its key free when it fails', async () => {
    const { account, owner, key } = await home();

    expect((await mms.post(at(account), keyed(owner, key), { PK_Country: 999_999 })).status).toBe(400);
    expect((await mms.post(at(tree.cousin), keyed(owner, key), porto)).status).toBe(404);

    expect((await mms.post(at(account), keyed(owner, key), porto)).status).toBe(201);
    expect(await added(account)).toBe(1);
  });

  it.each([
    ['nothing', ''],
    ['a quote alone', '"'],
    ['blanks', 'two words'],
    ['256 characters', 'x'.repeat(256)],
    ['letters of elsewhere', 'schlüssel'],
    ['two keys', 'one, two'],
  ])('is refused when its key is %s', async (_, key) => {
    const { account, owner } = await home();

    const { status, json } = await mms.post(at(account), keyed(owner, key), porto);

    expect([status, json.detail]).toEqual([400, expect.stringContaining('Idempotency-Key must be')]);
    expect(await added(account)).toBe(0);
  });

  it('is forgotten after a day', async () => {
    const { account, owner, key } = await home();
    await mms.post(at(account), keyed(owner, key), porto);
    const housekeeping = mms.app.get(Housekeeping);
    const known = () => mms.database.reading.manager.count(DoneRequest);

    await housekeeping.run(new Date(Date.now() + 0.9 * DAY));
    expect(await known()).toBeGreaterThan(0);

    await housekeeping.run(new Date(Date.now() + 1.1 * DAY));
    expect(await known()).toBe(0);
  });

  if (engine === 'mariadb') {
    it('is done once by several instances', async () => {
      const { account, owner, key } = await home();
      const second = await startOn(mms.url);

      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) => (n % 2 ? mms : second).post(at(account), keyed(owner, key), porto)),
      );
      const after = await second.post(at(account), keyed(owner, key), porto);
      await second.close();

      expect(await added(account)).toBe(1);
      expect(new Set(answers.map(({ status }) => status === 201 || status === 409))).toEqual(new Set([true]));
      expect(after.status).toBe(201);
    });
  }
});
