import { sha1Password } from '@app/identity';

import { startDemo } from '../support/demo-process.js';
import { eventually } from '../support/eventually.js';

interface Located {
  Devices: { PK_Device: number; InternalIP: string }[];
}

describe('the demo', () => {
  it('shows two live gateways to whoever asks from this machine, and their owner that they are online', async () => {
    const demo = await startDemo({ MMS_DEMO_GATEWAYS: '2' });
    const json = async (path: string, headers = {}) => (await fetch(demo.url + path, { headers })).json();
    try {
      const located = await eventually(async () => {
        const found = (await json('/locator/locator/locator')) as Located;
        expect(found.Devices.map(({ PK_Device }) => PK_Device)).toEqual([50_000_001, 50_000_002]);
        return found;
      }, 20_000);
      const login = `/autha/auth/username/owner?SHA1Password=${sha1Password('owner', 'demo-password')}&PK_Oem=73`;
      const { Identity, IdentitySignature } = (await json(login)) as Record<string, string>;
      const headers = { MMSAuth: Identity, MMSAuthSig: IdentitySignature };
      for (const { PK_Device } of located.Devices) {
        const status = await json(`/device/device/${PK_Device}/status`, headers);
        expect(status).toMatchObject({ PK_Device: String(PK_Device), Online: '1', FirmwareVersion: '1.7.455' });
      }
      const { LocalPort } = (await json('/device/device/device/50000001', headers)) as Record<string, string>;
      const house = `http://127.0.0.1:${LocalPort}/port_3480/data_request?id=alive`;
      expect(await (await fetch(house)).text()).toBe('OK');

      await demo.stop();
      await eventually(() => expect(fetch(house)).rejects.toThrow(), 5000);
    } finally {
      await demo.stop();
    }
  }, 60_000);
});
