import type { TestGateway } from '../../test/gateway.js';
import { startGateway } from '../../test/gateway.js';

describe('what clients read of a house', () => {
  let gateway: TestGateway;

  beforeEach(async () => void (gateway = await startGateway()));
  afterEach(() => gateway.close());

  describe('sdata', () => {
    it('is everything at first', async () => {
      const response = await gateway.ask('id=sdata');
      const all: any = await response.json();

      expect(response.headers.get('content-type')).toBe('application/json');
      expect(all).toMatchObject({
        full: 1,
        version: '*1.7.455*',
        model: 'VeraEdge',
        temperature: 'C',
        serial_number: '50000001',
        loadtime: gateway.house.loadTime,
        dataversion: gateway.house.dataVersion,
        state: -1,
        comment: '',
      });
      expect([all.sections, all.rooms, all.scenes, all.devices].map(({ length }) => length)).toEqual([1, 6, 4, 20]);
      expect(all.categories).toContainEqual({ name: 'On/Off Switch', id: 3 });
      expect(all.devices.find(({ id }: any) => id === 7)).toMatchObject({
        name: 'Front door lock',
        altid: '8',
        category: 7,
        room: 1,
        parent: 1,
        locked: '1',
        batterylevel: expect.any(String),
      });
      expect(all.devices.find(({ id }: any) => id === 15)).toMatchObject({ mode: 'HeatOn', heatsp: '20' });
    });

    it('has a name for every category', async () => {
      const { categories } = await gateway.json('id=sdata');

      expect(categories.map(({ name }: any) => typeof name)).not.toContain('undefined');
    });

    it('is only what changed, to who has the rest', async () => {
      const { loadtime, dataversion } = await gateway.json('id=sdata');
      gateway.house.turn(3, true);
      gateway.house.runScene(3);

      const part = await gateway.json(`id=lu_sdata&loadtime=${loadtime}&dataversion=${dataversion}`);

      expect(part).toMatchObject({ full: 0, dataversion: gateway.house.dataVersion });
      expect(part.devices.map(({ id }: any) => id)).toEqual([3, 4]);
      expect(part.scenes.map(({ active }: any) => active)).toEqual([0, 0, 1, 0]);
      expect(part).not.toHaveProperty('rooms');
    });

    it('is nothing new without a change', async () => {
      const { loadtime, dataversion } = await gateway.json('id=sdata');

      const part = await gateway.json(`id=sdata&loadtime=${loadtime}&dataversion=${dataversion}`);

      expect(part).toMatchObject({ full: 0, devices: [], scenes: [], loadtime, dataversion });
    });

    it.each([
      ['a reload', 'id=reload'],
      ['a new room', 'id=room&action=create&name=Attic'],
      ['another name', 'id=device&action=rename&device=3&name=Porch'],
    ])('is everything again after %s', async (_, query) => {
      const { loadtime, dataversion } = await gateway.json('id=sdata');
      await gateway.ask(query);

      expect(await gateway.json(`id=sdata&loadtime=${loadtime}&dataversion=${dataversion}`)).toMatchObject({ full: 1 });
    });

    it('is everything to who comes with a version of another life', async () => {
      const { loadtime } = await gateway.json('id=sdata');

      expect(await gateway.json(`id=sdata&loadtime=${loadtime}&dataversion=999999999999`)).toMatchObject({ full: 1 });
    });
  });

  describe('user_data', () => {
    it.each(['user_data', 'user_data2', 'lu_user_data'])('%s is the configuration', async (id) => {
      const all = await gateway.json(`id=${id}&output_format=json`);

      expect(all).toMatchObject({
        PK_AccessPoint: '50000001',
        model: 'VeraEdge',
        BuildVersion: '*1.7.455*',
        LoadTime: gateway.house.loadTime,
        DataVersion: gateway.house.userDataVersion,
      });
      expect([all.devices, all.rooms, all.scenes].map(({ length }) => length)).toEqual([22, 6, 4]);
      expect(all.devices[0]).toMatchObject({ id: 1, category_num: 19, invisible: '1', id_parent: 0 });
      expect(all.devices[2]).toMatchObject({
        device_type: 'urn:schemas-upnp-org:device:BinaryLight:1',
        room: '1',
        local_udn: 'uuid:4d494342-5342-5645-0003-000202faf081',
      });
      expect(all.devices[2].states[0]).toEqual({
        id: 0,
        service: 'urn:upnp-org:serviceId:SwitchPower1',
        variable: 'Status',
        value: '0',
      });
    });

    it('is NO_CHANGES to who has it, until names change', async () => {
      const { DataVersion } = await gateway.json('id=user_data');
      gateway.house.turn(3, true);

      const same = await gateway.text(`id=user_data&DataVersion=${DataVersion}`);
      await gateway.ask('id=room&action=rename&room=1&name=Porch');
      const other = await gateway.json(`id=user_data&DataVersion=${DataVersion}`);

      expect(same).toBe('NO_CHANGES');
      expect(other.rooms[0]).toEqual({ id: 1, name: 'Porch', section: 1 });
    });
  });

  describe('status', () => {
    it('is every variable of every device', async () => {
      const all = await gateway.json('id=status&output_format=json');

      expect(all).toMatchObject({
        LoadTime: gateway.house.loadTime,
        DataVersion: gateway.house.dataVersion,
        UserData_DataVersion: gateway.house.userDataVersion,
        TimeStamp: gateway.clock.now / 1000,
        visible_devices: 20,
        lights_off: 4,
        doors_locked: 1,
        sensors_not_tripped: 5,
      });
      expect(all.devices).toHaveLength(22);
      expect(all.devices[6].states[0]).toMatchObject({ variable: 'Status', value: '1' });
    });

    it('is one device, if one is named', async () => {
      const one = await gateway.json('id=lu_status&DeviceNum=7');

      expect(one).toMatchObject({ Device_Num_7: { id: 7 }, DataVersion: gateway.house.dataVersion });
      expect(one).not.toHaveProperty('devices');
      expect(await gateway.text('id=status&DeviceNum=77')).toBe('Bad Device');
    });

    it('is the devices that changed, to who has the rest', async () => {
      const { DataVersion, LoadTime } = await gateway.json('id=status');
      const since = `id=status2&LoadTime=${LoadTime}&DataVersion=${DataVersion}`;
      gateway.house.turn(3, true);

      const changed = await gateway.json(since);
      gateway.house.reload();
      const reloaded = await gateway.json(since);

      expect(changed.devices.map(({ id }: any) => id)).toEqual([3]);
      expect(reloaded.devices).toHaveLength(22);
    });
  });

  it('lets two gateways differ', async () => {
    const other = await startGateway('50000002');

    const [mine, its] = await Promise.all([gateway, other].map((each) => each.json('id=sdata')));
    await other.close();

    expect(its.serial_number).toBe('50000002');
    expect(its.devices.map(({ name }: any) => name)).toEqual(mine.devices.map(({ name }: any) => name));
    expect(its.devices).not.toEqual(mine.devices);
  });
});
