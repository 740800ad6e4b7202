import type { Device } from '../house/device.js';
import { HomeAutomationGateway } from '../house/variables.js';
import type { Answer } from './answer.js';
import { escaped, html } from './answer.js';
import type { Request } from './request.js';

/** Links to everything one can ask for; of a device, if one is named, to what it can do. */
export function invoke(request: Request, ids: readonly string[]): Answer {
  const { house, parameters } = request;
  const device = house.device(parameters.whole('DeviceNum') ?? -1);
  return device ? page(device.name, actionsOf(device)) : page('Requests', all(request, ids));
}

const all = ({ house }: Request, ids: readonly string[]) => [
  list(
    'Requests',
    ids.map((id) => link({ id }, id)),
  ),
  list(
    'Devices',
    house.devices.map(({ id, name }) => link({ id: 'invoke', DeviceNum: id }, `#${id} ${name}`)),
  ),
  list(
    'Scenes',
    house.scenes.map(({ id, name }) =>
      link({ id: 'action', serviceId: HomeAutomationGateway, action: 'RunScene', SceneNum: id }, `#${id} ${name}`),
    ),
  ),
];

const actionsOf = ({ id, kind }: Device) =>
  Object.entries(kind.actions).map(([serviceId, actions]) =>
    list(
      serviceId,
      Object.keys(actions).map((action) => link({ id: 'action', DeviceNum: id, serviceId, action }, action)),
    ),
  );

/** Relative, so that it holds behind a relay as well. */
const link = (parameters: Record<string, string | number>, label: string) => {
  const query = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [name, `${value}`]),
  );
  return `<a href="data_request?${escaped(query.toString())}">${escaped(label)}</a>`;
};

const list = (title: string, items: string[]) =>
  `<h2>${escaped(title)}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;

const page = (title: string, parts: string[]) =>
  html(`<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif } body { margin: 1rem auto; max-width: 40rem; padding: 0 1rem }</style>
<h1>${escaped(title)}</h1>
${parts.join('\n')}
`);
