import type { TestGateway } from '../../test/gateway.js';
import { startGateway } from '../../test/gateway.js';

const SWITCH = 'urn:upnp-org:serviceId:SwitchPower1';
const GATEWAY = 'urn:micasaverde-com:serviceId:HomeAutomationGateway1';

describe('what clients ask a house to do', () => {
  let gateway: TestGateway;

  beforeEach(async () => void (gateway = await startGateway()));
  afterEach(() => gateway.close());

  const device = async (id: number) => (await gateway.json('id=sdata')).devices.find((each: any) => each.id === id);

  describe('action', () => {
    it('switches a light, and tells the job', async () => {
      const url = `id=lu_action&output_format=json&DeviceNum=3&serviceId=${SWITCH}&action=SetTarget&newTargetValue=1`;
      const response = await gateway.ask(url);

      expect(response.headers.get('content-type')).toBe('application/json');
      expect(await response.json()).toEqual({ 'u:SetTargetResponse': { JobID: '1' } });
      expect(await device(3)).toMatchObject({ status: '1', watts: '60' });
    });

    it.each(['', '&DeviceNum=0', '&DeviceNum=1'])('runs a scene%s', async (which) => {
      const answer = await gateway.json(`id=action&serviceId=${GATEWAY}&action=RunScene&SceneNum=3${which}`);

      expect(answer).toEqual({ 'u:RunSceneResponse': { OK: 'OK' } });
      expect(await device(4)).toMatchObject({ level: '20' });
    });

    it('sets the mode of the house', async () => {
      const answer = await gateway.json(`id=action&DeviceNum=0&serviceId=${GATEWAY}&action=SetHouseMode&Mode=2`);

      expect(answer).toEqual({ 'u:SetHouseModeResponse': { OK: 'OK' } });
      expect(await gateway.text('id=variableget&Variable=Mode')).toBe('2');
    });

    it('reloads', async () => {
      const { loadTime } = gateway.house;

      await gateway.ask(`id=action&serviceId=${GATEWAY}&action=Reload`);

      expect(gateway.house.loadTime).toBeGreaterThan(loadTime);
    });

    it.each([
      [`DeviceNum=99&serviceId=${SWITCH}&action=SetTarget`, 'ERROR: Invalid service/action/device'],
      [`serviceId=${SWITCH}&action=SetTarget`, 'ERROR: Invalid service/action/device'],
      ['DeviceNum=3', 'ERROR: Invalid service/action/device'],
      ['DeviceNum=3&serviceId=urn:none&action=SetTarget', 'ERROR: Invalid Service'],
      [`DeviceNum=7&serviceId=${SWITCH}&action=SetTarget`, 'ERROR: Device does not handle service/action'],
      [`DeviceNum=3&serviceId=${SWITCH}&action=Fly`, 'ERROR: No implementation'],
      [`DeviceNum=3&serviceId=${SWITCH}&action=SetTarget`, 'ERROR: Invalid argument newTargetValue'],
      [`serviceId=${GATEWAY}&action=RunScene&SceneNum=99`, 'ERROR: Invalid argument RunScene'],
    ])('refuses %s', async (query, text) => {
      const response = await gateway.ask(`id=action&output_format=json&${query}`);

      expect([response.status, await response.text()]).toEqual([200, text]);
    });
  });

  it('does what is asked for with an answer in XML, and says it in JSON', async () => {
    const url = `id=lu_action&output_format=xml&DeviceNum=3&serviceId=${SWITCH}&action=SetTarget&newTargetValue=1`;

    expect(await gateway.json(url)).toEqual({ 'u:SetTargetResponse': { JobID: '1' } });
    expect(await device(3)).toMatchObject({ status: '1' });
  });

  it('jobstatus: runs, and is done a moment later', async () => {
    await gateway.ask(`id=action&DeviceNum=3&serviceId=${SWITCH}&action=SetTarget&newTargetValue=1`);

    const running = await gateway.json('id=jobstatus&job=1');
    gateway.clock.now += 1000;

    expect(running).toEqual({ status: 1, notes: '' });
    expect(await gateway.json('id=jobstatus&job=1&plugin=zwave')).toEqual({ status: 4, notes: '' });
    expect(await gateway.json('id=jobstatus&job=2')).toEqual({ status: -1, notes: '' });
  });

  describe('variableget and variableset', () => {
    const variable = (id: number, service: string, name: string) =>
      `DeviceNum=${id}&serviceId=${service}&Variable=${name}`;

    it('read and write a variable', async () => {
      const status = variable(3, SWITCH, 'Status');

      expect(await gateway.text(`id=variableget&${status}`)).toBe('0');
      expect(await gateway.text(`id=variableset&${status}&Value=1`)).toBe('OK');
      expect(await gateway.text(`id=lu_variableget&${status}`)).toBe('1');
    });

    it('make a variable of their own, fifty on a device', async () => {
      const own = (n: number) => variable(3, 'urn:example:serviceId:Own1', `V${n}`);
      const answers = [];
      for (let n = 0; n <= 50; n += 1) answers.push(await gateway.text(`id=variableset&${own(n)}&Value=${n}`));

      expect(answers.indexOf('ERROR: Invalid Value')).toBe(50);
      expect(await gateway.text(`id=variableget&${own(49)}`)).toBe('49');
      expect(await gateway.text(`id=variableset&${own(49)}&Value=`)).toBe('OK');
      expect(await gateway.text(`id=variableget&${own(49)}`)).toBe('');
      expect((await gateway.json('id=status&DeviceNum=3')).Device_Num_3.states).toContainEqual(
        expect.objectContaining({ service: 'urn:example:serviceId:Own1', variable: 'V7', value: '7' }),
      );
    });

    it.each([
      ['id=variableget&Variable=BuildVersion', '*1.7.455*'],
      ['id=variableget&DeviceNum=0&Variable=PK_AccessPoint', '50000001'],
      ['id=variableget&Variable=toString', ''],
      ['id=variableget&DeviceNum=3&serviceId=urn:none&Variable=X', ''],
      ['id=variableget&DeviceNum=99&serviceId=urn:none&Variable=X', 'ERROR: Invalid Device'],
      ['id=variableset&DeviceNum=99&serviceId=urn:none&Variable=X&Value=1', 'ERROR: Invalid Device'],
      ['id=variableset&DeviceNum=3&Variable=X&Value=1', 'ERROR: Invalid Variable'],
      ['id=variableset&Variable=Mode&Value=3', 'OK'],
      ['id=variableset&Variable=Mode&Value=9', 'ERROR: Invalid Value'],
    ])('%s: %s', async (query, text) => {
      expect(await gateway.text(query)).toBe(text);
    });
  });

  it('room: create, rename, delete', async () => {
    const rooms = async () => (await gateway.json('id=sdata')).rooms.map(({ name }: any) => name).join();

    expect(await gateway.text('id=room&action=create&name=Attic')).toBe('OK');
    expect(await gateway.text('id=room&action=rename&room=7&name=Loft')).toBe('OK');
    expect(await rooms()).toBe('Hall,Living room,Kitchen,Bedroom,Garage,Garden,Loft');
    expect(await gateway.text('id=room&action=delete&room=1')).toBe('OK');
    expect(await rooms()).toBe('Living room,Kitchen,Bedroom,Garage,Garden,Loft');
    expect(await device(3)).toMatchObject({ room: 0 });
  });

  it.each(['Garage', '5'])('device: rename, and put into %s', async (room) => {
    expect(await gateway.text(`id=device&action=rename&device=3&name=Work+light&room=${room}`)).toBe('OK');

    expect(await device(3)).toMatchObject({ name: 'Work light', room: 5 });
  });

  describe('scene', () => {
    const action = {
      device: 3,
      service: SWITCH,
      action: 'SetTarget',
      arguments: [{ name: 'newTargetValue', value: 1 }],
    };
    const sent = { name: 'Party', room: '2', groups: [{ delay: 0, actions: [action] }], lua: 'return true' };
    const create = (body: object | string) =>
      gateway.ask('id=scene&action=create', {
        method: 'POST',
        body: new URLSearchParams({ json: typeof body === 'string' ? body : JSON.stringify(body) }),
      });

    it('is created, listed, run, renamed and deleted', async () => {
      expect(await (await create(sent)).text()).toBe('OK');
      expect(await gateway.json('id=scene&action=list&scene=5')).toMatchObject({
        ...sent,
        id: 5,
        room: 2,
        groups: [{ actions: [{ device: '3' }] }],
      });

      await gateway.ask(`id=action&serviceId=${GATEWAY}&action=RunScene&SceneNum=5`);
      expect(await device(3)).toMatchObject({ status: '1' });

      expect(await gateway.text('id=scene&action=rename&scene=5&name=Feast&room=Hall')).toBe('OK');
      expect(await gateway.json('id=scene&action=list&scene=5')).toMatchObject({ name: 'Feast', room: 1 });

      expect(await gateway.text('id=scene&action=delete&scene=5')).toBe('OK');
      expect(await gateway.text('id=scene&action=list&scene=5')).toBe('ERROR');
    });

    it('replaces the one with its number', async () => {
      await create({ ...sent, id: 2 });

      const { scenes } = await gateway.json('id=user_data');

      expect(scenes.map(({ name }: any) => name)).toEqual(['Good morning', 'Party', 'Cinema', 'Good night']);
    });

    it.each([
      ['no JSON', '{'],
      ['no object', '[]'],
      ['no name', '{}'],
      ['odd groups', '{"name":"x","groups":[1]}'],
      ['a giant', { ...sent, lua: 'x'.repeat(70_000) }],
    ])('is refused: %s', async (_, body) => {
      expect(await (await create(body)).text()).toBe('ERROR: Invalid Scene');
    });
  });

  it.each([
    ['id=room&action=create', 'ERROR: Invalid Name'],
    ['id=room&action=rename&room=99&name=X', 'ERROR: Invalid Room'],
    ['id=room&action=rename&room=1', 'ERROR: Invalid Name'],
    ['id=room&action=delete', 'ERROR: Invalid Room'],
    ['id=room', 'ERROR: No implementation'],
    ['id=device&action=rename&device=99', 'ERROR: Invalid Device'],
    ['id=device&action=delete&device=3', 'ERROR: No implementation'],
    ['id=scene&action=rename&scene=99', 'ERROR: Invalid Scene'],
    ['id=scene&action=delete', 'ERROR: Invalid Scene'],
    ['id=scene&action=fly', 'ERROR: No implementation'],
  ])('%s: %s', async (query, text) => {
    expect(await gateway.text(query)).toBe(text);
  });

  it('live_energy_usage: a line for each device that draws something', async () => {
    gateway.house.turn(3, true);

    const lines = (await gateway.text('id=live_energy_usage')).split('\n').map((line) => line.split('\t'));

    expect(lines[0]).toEqual(['3', 'Hall light', 'Hall', '3', '60']);
    expect(lines.map(([id]) => id)).toEqual(['3', '4', '5', '6', '16']);
  });

  it('invoke: links to all requests, and to the actions of a device', async () => {
    const all = await gateway.ask('id=invoke');
    const one = await gateway.text('id=invoke&DeviceNum=4');
    const links = [...(await all.text()).matchAll(/href="data_request\?id=(\w+)"/g)].map(([, id]) => id);

    expect(all.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(links).toEqual(expect.arrayContaining(['alive', 'sdata', 'user_data', 'live_energy_usage']));
    expect(one).toContain('action=SetLoadLevelTarget">SetLoadLevelTarget</a>');
  });

  it('file: the description of a kind of devices, and nothing else', async () => {
    const found = await gateway.ask('id=file&parameters=D_BinaryLight1.xml');
    const missing = await gateway.ask('id=lu_file&parameters=../etc/passwd');

    expect(found.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await found.text()).toContain('<deviceType>urn:schemas-upnp-org:device:BinaryLight:1</deviceType>');
    expect(missing.status).toBe(404);
  });

  it.each(['request_image&cam=17', 'cam_image&Device_Num=17'])('%s: a picture', async (id) => {
    const response = await gateway.ask(`id=${id}`);
    const bytes = Buffer.from(await response.arrayBuffer());

    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect([bytes.subarray(0, 3).toString('hex'), bytes.subarray(-2).toString('hex')]).toEqual(['ffd8ff', 'ffd9']);
  });

  it('request_image: not of a lamp', async () => {
    expect(await gateway.text('id=request_image&cam=3')).toBe('ERROR: Invalid Device');
  });
});
