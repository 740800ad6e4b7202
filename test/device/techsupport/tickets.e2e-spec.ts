import { AuditEntry, AuthUser, insertRows, Ticket, TicketComment, User } from '@app/database';

import type { MadeUser } from '../../support/make.js';
import { mails } from '../../support/mails.js';
import type { TestApp } from '../../support/start-app.js';
import { startApp } from '../../support/start-app.js';

type Headers = Record<string, string>;

const SECRET = 'a secret for tests, of no use elsewhere';
const SERVICE = '/techsupport/techsupport';
const trouble = { Subject: 'The hall lamp', Text: 'It is dark.\r\n\tSince this morning.' };

describe('trouble tickets', () => {
  let mms: TestApp;
  let tree: Awaited<ReturnType<TestApp['make']['tree']>>;
  let dealer: Headers;
  let support: Headers;

  beforeAll(async () => {
    mms = await startApp();
    tree = await mms.make.tree();
    dealer = await mms.as(await mms.make.user({ account: tree.dealer }));
    support = await mms.as(await mms.make.user({ account: tree.dealer, roleId: 5 }));
  });
  afterAll(() => mms.close());

  /** A new end user's account below the dealer, with its owner. */
  async function home(): Promise<{ user: MadeUser; owner: Headers; accountId: number }> {
    const account = await mms.make.account({ parent: tree.dealer });
    const user = await mms.make.user({ account });
    return { user, owner: await mms.as(user), accountId: account.id };
  }

  const open = async (headers: Headers, body: object = {}): Promise<number> => {
    const { status, json } = await mms.post(`${SERVICE}/ticket`, headers, { ...trouble, ...body });
    expect([status, json]).toEqual([201, { PK_Ticket: expect.any(Number) }]);
    return json.PK_Ticket as number;
  };
  const read = (id: number, headers: Headers, query = '') => mms.get(`${SERVICE}/ticket/${id}${query}`, headers);
  const list = (headers: Headers, query = '') => mms.get(`${SERVICE}/tickets?${query}`, headers);
  const idsIn = async (headers: Headers, query = '') =>
    (await list(headers, query)).json.Tickets.map(({ PK_Ticket }: { PK_Ticket: number }) => PK_Ticket);
  const comment = (id: number, headers: Headers, Text = 'Is it plugged in?') =>
    mms.post(`${SERVICE}/ticket/${id}/comment`, headers, { Text });
  const put = (id: number, headers: Headers, State: string) => mms.put(`${SERVICE}/ticket/${id}`, headers, { State });

  it('are opened by an owner, answered from above, and read by both', async () => {
    const { user, owner, accountId } = await home();
    await mms.database.write((db) => db.update(User, { id: user.id }, { name: 'Ada' }));
    const device = await mms.make.device({ account: user.account });

    const id = await open(owner, { PK_Device: device });
    const answer = await comment(id, support);
    const thanks = await comment(id, owner, 'It is now.\nThank you.');

    expect([answer.status, thanks.status]).toEqual([201, 201]);
    const { status, json } = await read(id, owner);
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    expect([status, json]).toEqual([
      200,
      {
        PK_Ticket: id,
        PK_Account: accountId,
        PK_User: user.id,
        PK_Device: device,
        State: 'open',
        Subject: trouble.Subject,
        CommentCount: 2,
        Created: time,
        Changed: time,
        Name: 'Ada',
        Text: trouble.Text,
        Comments: [
          {
            PK_TicketComment: answer.json.PK_TicketComment,
            PK_User: expect.any(Number),
            Name: '',
            FromAbove: true,
            Text: 'Is it plugged in?',
            Created: time,
          },
          {
            PK_TicketComment: thanks.json.PK_TicketComment,
            PK_User: user.id,
            Name: 'Ada',
            FromAbove: false,
            Text: 'It is now.\nThank you.',
            Created: time,
          },
        ],
      },
    ]);
    expect((await read(id, dealer)).json).toEqual(json);
    const page = (await read(id, owner, '?Start=1&Count=1')).json.Comments;
    expect(page).toEqual([json.Comments[1]]);
    expect((await read(id, owner, '?Count=0')).json.Comments).toEqual([]);
  });

  it('are listed by account, state and page, the newest first', async () => {
    const { owner, accountId } = await home();
    const other = await home();
    const ids = [await open(owner), await open(owner), await open(owner)].reverse();
    const [newest = 0, , oldest = 0] = ids;
    const elsewhere = await open(other.owner);
    await put(newest, owner, 'closed');

    expect(await idsIn(owner)).toEqual(ids);
    expect(await idsIn(owner, 'State=Open')).toEqual(ids.slice(1));
    expect(await idsIn(owner, 'State=closed')).toEqual([newest]);
    expect(await idsIn(owner, 'Start=2')).toEqual([oldest]);
    expect((await list(owner, 'Total=1&Count=1')).json).toEqual({
      Tickets: [expect.objectContaining({ PK_Ticket: newest, State: 'closed', PK_Device: 0, CommentCount: 0 })],
      Total: 3,
    });
    expect((await list(owner, 'Total=1&Count=0&State=open')).json).toEqual({ Tickets: [], Total: 2 });
    expect((await list(owner)).json.Tickets[0]).not.toHaveProperty('Text');
    for (const above of [dealer, support]) {
      expect(await idsIn(above, `PK_Account=${accountId}`)).toEqual(ids);
      expect((await idsIn(above)).slice(0, 4)).toEqual([elsewhere, ...ids]);
    }
    expect((await list(dealer, `PK_Account=${accountId}&Total=1`)).json.Total).toBe(3);
  });

  it('of accounts however far below are answered, and no others', async () => {
    const { owner } = await home();
    const id = await open(owner);
    for (const account of [tree.master, tree.oem, tree.distributor, tree.dealer]) {
      const above = await mms.as(await mms.make.user({ account }));
      expect((await idsIn(above))[0]).toBe(id);
      expect((await read(id, above)).status).toBe(200);
    }
    const [sibling, cousin] = [
      await mms.as(await mms.make.user({ account: tree.sibling })),
      await mms.as(await mms.make.user({ account: tree.cousin })),
    ];
    for (const stranger of [sibling, cousin]) {
      const statuses = [
        (await read(id, stranger)).status,
        (await comment(id, stranger)).status,
        (await put(id, stranger, 'closed')).status,
        (await list(stranger, `PK_Account=${tree.endUser.id}`)).status,
      ];
      expect(statuses).toEqual([404, 404, 404, 404]);
      expect(await idsIn(stranger)).toEqual([]);
    }
    expect((await read(id, owner)).json).toMatchObject({ State: 'open', CommentCount: 0 });
  });

  it('of members are those they have opened and those of their devices', async () => {
    const { user, owner } = await home();
    const [account, roleId] = [user.account, 11];
    const [one, two] = [await mms.make.device({ account }), await mms.make.device({ account })];
    const member = await mms.as(await mms.make.user({ account, roleId }));
    const limited = await mms.as(await mms.make.user({ account, roleId, devices: String(one) }));
    const ofOne = await open(owner, { PK_Device: one });
    const ofTwo = await open(owner, { PK_Device: two });
    const ofNone = await open(owner);
    const theirs = await open(member);
    const ofLimited = await open(limited, { PK_Device: one });

    expect(await idsIn(owner)).toEqual([ofLimited, theirs, ofNone, ofTwo, ofOne]);
    expect(await idsIn(member)).toEqual([ofLimited, theirs, ofTwo, ofOne]);
    expect(await idsIn(limited)).toEqual([ofLimited, ofOne]);
    for (const [id, headers] of [
      [ofNone, member],
      [ofTwo, limited],
      [theirs, limited],
    ] as const) {
      expect((await read(id, headers)).status).toBe(404);
      expect((await put(id, headers, 'closed')).status).toBe(404);
    }
    expect((await put(ofOne, limited, 'closed')).status).toBe(200);
    expect((await mms.post(`${SERVICE}/ticket`, limited, { ...trouble, PK_Device: two })).status).toBe(404);
  });

  it('are for nobody without permission or session', async () => {
    const { user, owner } = await home();
    const id = await open(owner);
    const viewer = await mms.as(await mms.make.user({ account: user.account, roleId: 12 }));
    for (const [headers, status] of [
      [viewer, 403],
      [{}, 401],
    ] as const) {
      const statuses = [
        (await list(headers)).status,
        (await read(id, headers)).status,
        (await mms.post(`${SERVICE}/ticket`, headers, trouble)).status,
        (await comment(id, headers)).status,
        (await put(id, headers, 'closed')).status,
      ];
      expect(statuses).toEqual(Array.from({ length: 5 }, () => status));
    }
    // those above answer
    expect((await mms.post(`${SERVICE}/ticket`, dealer, trouble)).status).toBe(403);
  });

  it('are opened for no other account, and about no device of another', async () => {
    const { owner } = await home();
    const foreign = await mms.make.device({ account: tree.endUser });
    const statuses = [];
    for (const body of [{ PK_Account: tree.endUser.id }, { PK_Account: tree.dealer.id }, { PK_Device: foreign }]) {
      statuses.push((await mms.post(`${SERVICE}/ticket`, owner, { ...trouble, ...body })).status);
    }
    expect(statuses).toEqual([404, 404, 404]);
    expect(await idsIn(owner)).toEqual([]);
  });

  it('that are closed are opened again by a comment of their account, not by one from above', async () => {
    const { owner } = await home();
    const id = await open(owner);
    const state = async () => (await read(id, owner)).json.State;

    await put(id, dealer, 'Closed');
    expect(await state()).toBe('closed');
    expect((await comment(id, dealer)).status).toBe(201);
    expect(await state()).toBe('closed');
    expect((await comment(id, owner)).status).toBe(201);
    expect(await state()).toBe('open');
    await put(id, owner, 'closed');
    expect((await put(id, support, 'open')).status).toBe(200);
    expect(await state()).toBe('open');
  });

  it('have a version: nobody closes over what they have not read', async () => {
    const { owner } = await home();
    const id = await open(owner);
    const { headers } = await read(id, dealer);
    await comment(id, owner, 'One thing more.');
    const close = (tag: unknown) =>
      mms.send('PUT', `${SERVICE}/ticket/${id}`, {
        headers: { ...dealer, 'if-match': String(tag) },
        body: { State: 'closed' },
      });

    expect((await close(headers.etag)).status).toBe(412);
    expect((await read(id, owner)).json.State).toBe('open');
    const { headers: newer } = await read(id, dealer);
    const both = await Promise.all([close(newer.etag), close(newer.etag)]);

    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 412]);
    expect((await read(id, owner)).json.State).toBe('closed');
  });

  it('are closed once by two at once, and what was done is remembered', async () => {
    const { owner, accountId, user } = await home();
    const id = await open(owner);
    await comment(id, dealer);

    const both = await Promise.all([put(id, owner, 'closed'), put(id, dealer, 'closed')]);

    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    const entries = await mms.database.reading.manager.find(AuditEntry, {
      where: { accountId, subject: `ticket ${id}` },
      order: { id: 'ASC' },
    });
    expect(entries.map(({ action }) => action)).toEqual(['openTicket', 'commentTicket', 'putTicket']);
    expect(entries[0]?.userId).toBe(user.id);
    const { json } = await mms.get(`/account/account/account/${accountId}/audit`, owner);
    expect(json.Entries[0]).toMatchObject({ Before: '{"State":"open"}', After: '{"State":"closed"}' });
  });

  it('count every comment of those that come at once', async () => {
    const { owner } = await home();
    const id = await open(owner);

    const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => comment(id, n % 2 ? owner : dealer)));

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    const { json, headers } = await read(id, owner);
    expect([json.CommentCount, json.Comments.length, headers.etag]).toEqual([6, 6, expect.stringMatching(/^"7\./)]);
  });

  describe('that are answered', () => {
    const mailsTo = async (to: string) => (await mails(mms.database, SECRET)).filter((mail) => mail.to === to);

    async function asking(changes: Partial<User> = {}) {
      const made = await home();
      const email = `asking${made.user.id}@example.com`;
      await mms.database.write((db) =>
        db.update(User, { id: made.user.id }, { email, emailValidated: true, ...changes }),
      );
      return { ...made, email, id: await open(made.owner) };
    }

    it('tell who opened them by mail', async () => {
      const { owner, email, id } = await asking();

      await comment(id, owner, 'nothing yet?');
      expect(await mailsTo(email)).toEqual([]);
      await comment(id, support, 'Look at\nthe plug.');

      expect(await mailsTo(email)).toEqual([
        expect.objectContaining({
          subject: `An answer to your ticket ${id}`,
          text: expect.stringContaining('The hall lamp\n\nLook at\nthe plug.'),
        }),
      ]);
    });

    it('do not tell whose address is not proved, who is shut out or has left', async () => {
      const unproved = await asking({ emailValidated: false });
      const shutOut = await asking();
      const gone = await asking();
      await mms.database.write(async (db) => {
        await db.update(AuthUser, { id: shutOut.user.id }, { active: false });
        await db.update(AuthUser, { id: gone.user.id }, { accountId: tree.endUser.id });
      });
      for (const { email, id } of [unproved, shutOut, gone]) {
        expect((await comment(id, dealer)).status).toBe(201);
        expect(await mailsTo(email)).toEqual([]);
      }
    });

    it('tell nobody else: the mail is not for whom another user of the account has', async () => {
      const { user, owner, email } = await asking();
      const member = await mms.as(await mms.make.user({ account: user.account, roleId: 11 }));
      const id = await open(member);
      await comment(id, owner);
      await comment(id, dealer);
      expect(await mailsTo(email)).toEqual([]);
    });
  });

  it('are at most 100 open ones of an account, also when they are opened again or at once', async () => {
    const { user, owner, accountId } = await home();
    const row = { accountId, userId: user.id, subject: 'x', text: 'x', createdAt: new Date(), changedAt: new Date() };
    const closed = await open(owner);
    await put(closed, owner, 'closed');
    const many = Array.from({ length: 99 }, () => ({ ...row, state: 'open' as const }));
    await mms.database.write((db) => db.insert(Ticket, many));
    const post = () => mms.post(`${SERVICE}/ticket`, owner, trouble);

    const both = await Promise.all([post(), post()]);

    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
    const statuses = [
      (await comment(closed, owner)).status,
      (await put(closed, dealer, 'open')).status,
      (await comment(closed, dealer)).status,
      (await put(closed, dealer, 'closed')).status,
    ];
    expect(statuses).toEqual([409, 409, 201, 200]);
    expect((await list(owner, 'State=open&Total=1')).json.Total).toBe(100);
    expect((await read(closed, owner)).json).toMatchObject({ State: 'closed', CommentCount: 1 });
  });

  it('have at most 1,000 comments', async () => {
    const { user, owner } = await home();
    const id = await open(owner);
    const row = { ticketId: id, userId: user.id, fromAbove: false, text: 'x', createdAt: new Date() };
    await mms.database.write(async (db) => {
      const rows = Array.from({ length: 999 }, () => ({ ...row }));
      await insertRows(db, TicketComment, rows);
      await db.update(Ticket, { id }, { comments: 999 });
    });

    expect([(await comment(id, owner)).status, (await comment(id, dealer)).status]).toEqual([201, 409]);
    const { json } = await read(id, owner, '?Count=5000');
    expect([json.CommentCount, json.Comments.length]).toEqual([1000, 1000]);
    expect((await read(id, owner)).json.Comments).toHaveLength(100);
  });

  it.each([
    ['no subject', { Subject: undefined }],
    ['an empty subject', { Subject: '' }],
    ['a subject of two lines', { Subject: 'a\nb' }],
    ['a long subject', { Subject: 'x'.repeat(201) }],
    ['an empty text', { Text: '' }],
    ['a long text', { Text: 'x'.repeat(10_001) }],
    ['a bell in its text', { Text: 'a\u0007b' }],
    ['half a character', { Text: '\ud800' }],
    ['a device that is none', { PK_Device: 0 }],
    ['a state', { State: 'closed' }],
  ])('are not opened with %s', async (_, body) => {
    const { owner } = await home();
    expect((await mms.post(`${SERVICE}/ticket`, owner, { ...trouble, ...body })).status).toBe(400);
  });

  it('refuse other bad arguments', async () => {
    const { owner } = await home();
    const id = await open(owner);
    const statuses = [
      (await put(id, owner, 'solved')).status,
      (await comment(id, owner, '')).status,
      (await list(owner, 'State=new')).status,
      (await list(owner, 'Count=-1')).status,
      (await list(owner, 'Sort=Asc')).status,
      (await read(id, owner, '?Start=x')).status,
      (await mms.get(`${SERVICE}/ticket/x`, owner)).status,
    ];
    expect(statuses).toEqual([400, 400, 400, 400, 400, 400, 400]);
  });

  it('keep the longest text there is, in every script', async () => {
    const { owner } = await home();
    const Text = '😀'.repeat(5000);
    const id = await open(owner, { Subject: 'ก'.repeat(200), Text });
    expect((await read(id, owner)).json.Text).toBe(Text);
  });
});
