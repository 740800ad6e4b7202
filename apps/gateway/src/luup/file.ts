import { photograph } from '../camera/camera.js';
import type { Kind } from '../house/kind.js';
import { camera } from '../house/kinds/security.js';
import { devices } from '../house/plan.js';
import type { Answer } from './answer.js';
import { escaped, refusal, text } from './answer.js';
import type { Request } from './request.js';

const kinds = new Map(devices.map(({ kind }) => [kind.file, kind]));

/** The descriptions of the kinds of devices; a gateway has more files, and this one has not. */
export function file({ parameters }: Request): Answer {
  const kind = kinds.get(parameters.get('parameters') ?? parameters.get('file') ?? '');
  return kind ? { status: 200, type: 'text/xml; charset=utf-8', body: description(kind) } : text('Not found', 404);
}

/** What a camera sees now. */
export function requestImage({ house, parameters }: Request): Answer {
  const names = ['cam', 'DeviceNum', 'Device_Num'];
  const id = names.map((name) => parameters.whole(name)).find((each) => each !== undefined);
  const isCamera = house.device(id ?? -1)?.kind === camera;
  return isCamera ? { status: 200, type: 'image/jpeg', body: photograph(house) } : refusal('Invalid Device');
}

const description = ({ type, category, subcategory, services }: Kind) => `<?xml version="1.0"?>
<root xmlns="urn:schemas-upnp-org:device-1-0">
  <device>
    <deviceType>${escaped(type)}</deviceType>
    <Category_Num>${category}</Category_Num>
    <SubCategory_Num>${subcategory}</SubCategory_Num>
    <serviceList>
${[...services].map((service) => `      <service><serviceId>${escaped(service)}</serviceId></service>`).join('\n')}
    </serviceList>
  </device>
</root>
`;
