import type { Identity } from './login.js';
import { Sessions } from './sessions.js';

const DAY = 86_400;
const origin = 'http://localhost';

/** A server whose clock goes as it likes, and that names each login and session. */
function server({ ahead = 0 } = {}) {
  const seen = { logins: 0, sessions: 0, isDown: false };
  const login = (): Promise<Identity> => {
    if (seen.isDown) return Promise.reject(new Error('down'));
    seen.logins += 1;
    const Generated = Math.floor(Date.now() / 1000) + ahead;
    const Identity = btoa(JSON.stringify({ PK_User: seen.logins, Generated, Expires: Generated + DAY }));
    return Promise.resolve({ Identity, IdentitySignature: 'signed' });
  };
  const send = () => Promise.resolve(new Response(`session ${(seen.sessions += 1)}`));
  return { seen, login, send, sessions: new Sessions(origin, login, send) };
}

/** Lets the own clock go on, and what waits for it be done. */
const later = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1000);

describe('sessions', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it.each([0, -2 * DAY, 2 * DAY])(
    'are renewed before they end, on a server that is %i seconds ahead',
    async (ahead) => {
      const { seen, sessions } = server({ ahead });
      expect(await sessions.at(origin)).toBe('session 1');

      await later(DAY - 700);
      expect(await sessions.at(origin)).toBe('session 1');
      expect(seen.logins).toBe(1);

      await later(200);
      await sessions.at(origin);
      await later(0);
      expect(await sessions.at(origin)).toBe('session 2');
      expect(seen.logins).toBe(2);
    },
  );

  it('keep nobody waiting while they are renewed', async () => {
    const { login, send } = server();
    const logins = [login(), new Promise<never>(() => undefined)];
    const sessions = new Sessions(origin, () => logins.shift() ?? login(), send);
    await sessions.at(origin);

    await later(DAY - 300);
    expect(await sessions.at(origin)).toBe('session 1');
    expect(logins).toEqual([]);
  });

  it('are used until they end when no login succeeds', async () => {
    const { seen, sessions } = server();
    await sessions.at(origin);
    seen.isDown = true;

    await later(DAY - 300);
    expect(await sessions.at(origin)).toBe('session 1');
    await later(10);
    expect(await sessions.at(origin)).toBe('session 1');
    await later(300);
    await expect(sessions.at(origin)).rejects.toThrow('down');

    seen.isDown = false;
    expect(await sessions.at(origin)).toBe('session 2');
  });

  it('come of one login, however many ask at once', async () => {
    const { seen, sessions } = server();

    const found = await Promise.all(Array.from({ length: 20 }, () => sessions.at(origin)));

    expect(new Set(found)).toEqual(new Set(['session 1']));
    expect(seen).toMatchObject({ logins: 1, sessions: 1 });
  });

  it('go on with an identity that cannot be renewed, without asking again and again', async () => {
    const { seen, login, send } = server();
    const identity = await login();
    const sessions = new Sessions(origin, () => Promise.resolve(identity), send);

    await sessions.at(origin);
    for (let n = 0; n < 5; n += 1) {
      await later(DAY);
      expect(await sessions.at(origin)).toBe('session 1');
    }
    expect(seen.sessions).toBe(1);
  });

  it('follow each other when the server has ended one', async () => {
    const { seen, sessions } = server();
    const session = await sessions.at(origin);

    await Promise.all([sessions.forget(origin, session), sessions.forget(origin, session)]);

    expect(await sessions.at(origin)).toBe('session 2');
    expect(seen.logins).toBe(2);
  });
});
