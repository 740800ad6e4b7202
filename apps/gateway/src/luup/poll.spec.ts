import type { TestGateway } from '../../test/gateway.js';
import { startGateway } from '../../test/gateway.js';

describe('requests that wait', () => {
  let gateway: TestGateway;
  let known: string;

  beforeEach(async () => {
    gateway = await startGateway();
    known = `loadtime=${gateway.house.loadTime}&dataversion=${gateway.house.dataVersion}`;
  });
  afterEach(() => gateway.close());

  it('sdata answers when something changes', async () => {
    const { answer } = await gateway.poll(`id=sdata&${known}&timeout=60`);

    gateway.house.turn(3, true);
    const part: any = await (await answer).json();

    expect(part).toMatchObject({ full: 0, devices: [{ id: 3, status: '1' }] });
  });

  it('sdata answers with an empty body when the time is over', async () => {
    const response = await gateway.ask(`id=sdata&${known}&timeout=0.05&minimumdelay=10`);

    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('answers at once to who has an older version', async () => {
    gateway.house.turn(3, true);

    expect(await gateway.json(`id=sdata&${known}&timeout=60`)).toMatchObject({ full: 0, devices: [{ id: 3 }] });
    expect(await gateway.json('id=sdata&loadtime=0&dataversion=0&timeout=60&minimumdelay=2000')).toMatchObject({
      full: 1,
    });
  });

  it('gathers what changes within the least delay', async () => {
    gateway.house.turn(3, true);
    const { answer } = await gateway.poll(`id=sdata&${known}&timeout=60&minimumdelay=100`);

    gateway.house.turn(4, true);
    const part: any = await (await answer).json();

    expect(part.devices.map(({ id }: any) => id)).toEqual([3, 4]);
  });

  it('status answers when something changes, and without devices when the time is over', async () => {
    const since = () => `id=status&LoadTime=${gateway.house.loadTime}&DataVersion=${gateway.house.dataVersion}`;
    const { answer } = await gateway.poll(`${since()}&Timeout=60&MinimumDelay=1`);

    gateway.house.trip(8, true);
    const changed: any = await (await answer).json();
    const same = await gateway.json(`${since()}&Timeout=0.05`);

    expect(changed.devices.map(({ id }: any) => id)).toEqual([8]);
    expect(same).toMatchObject({ devices: [], DataVersion: gateway.house.dataVersion });
  });

  it('user_data answers when a name changes, and NO_CHANGES when the time is over', async () => {
    const since = () => `id=user_data&DataVersion=${gateway.house.userDataVersion}`;
    const { answer } = await gateway.poll(`${since()}&timeout=60`);

    gateway.house.turn(3, true);
    await gateway.ask('id=device&action=rename&device=3&name=Porch');
    const changed: any = await (await answer).json();

    expect(changed.devices[2]).toMatchObject({ name: 'Porch' });
    expect(await gateway.text(`${since()}&timeout=0.05`)).toBe('NO_CHANGES');
  });

  it('a reload ends them', async () => {
    const { answer } = await gateway.poll(`id=sdata&${known}&timeout=60`);

    await gateway.ask('id=reload');

    expect(await (await answer).json()).toMatchObject({ full: 1, loadtime: gateway.house.loadTime });
  });

  it('are 200 at once, and one that is given up makes room', async () => {
    const wait = `id=sdata&${known}&timeout=60`;
    const leaving = new AbortController();
    await gateway.poll(wait, { signal: leaving.signal });
    const others = [];
    for (let i = 0; i < 199; i += 1) others.push(await gateway.poll(wait));

    const full = await gateway.ask(wait);
    leaving.abort();
    const short = `id=sdata&${known}&timeout=0.01`;
    let response = await gateway.ask(short);
    while (response.status === 503) response = await gateway.ask(short);
    gateway.house.turn(3, true);
    const answers = await Promise.all(others.map(({ answer }) => answer));

    expect([full.status, await full.text()]).toEqual([503, 'ERROR: Too many requests are waiting']);
    expect(response.status).toBe(200);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
