import type { Device } from '../house/device.js';
import type { House } from '../house/house.js';
import { modes } from '../house/house.js';
import { camera } from '../house/kinds/security.js';
import type { Answer } from './answer.js';
import { escaped, html } from './answer.js';
import { style } from './page-style.js';
import type { Unit } from './unit.js';

/** The house at a glance, room by room; it reads itself again now and then. */
export function page(house: House, unit: Unit): Answer {
  const shown = house.devices.filter(({ kind }) => !kind.hidden);
  const sections = [...house.rooms, { id: 0, name: 'No room' }]
    .map(({ id, name }) => ({ name, devices: shown.filter(({ room }) => room === id) }))
    .filter(({ devices }) => devices.length > 0);
  return html(`<!doctype html>
<html lang="${escaped(unit.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="15">
<title>Gateway ${escaped(unit.serialNumber)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Gateway ${escaped(unit.serialNumber)}</h1>
<p>${escaped(unit.model)}, firmware ${escaped(unit.firmwareVersion)}, ${escaped(unit.macAddress)}</p>
<p class="mode">${modes[house.mode]}</p>
</header>
<main>
${sections.map(({ name, devices }) => sectionOf(name, devices)).join('\n')}
</main>
<footer><a href="data_request?id=invoke">Requests</a> <a href="data_request?id=sdata">Summary as JSON</a></footer>
</body>
</html>
`);
}

const sectionOf = (name: string, devices: Device[]) => `<section>
<h2>${escaped(name)}</h2>
<ul>
${devices.map(itemOf).join('\n')}
</ul>
</section>`;

function itemOf(device: Device): string {
  const { name, kind, battery, online } = device;
  const state = online ? (kind.shows?.(device) ?? '') : 'Out of reach';
  const look = online ? (kind.active?.(device) ? ' class="active"' : '') : ' class="lost"';
  const charge = battery === undefined ? '' : `<small>${battery} % battery</small>`;
  const picture =
    kind === camera ? `<img src="data_request?id=request_image&amp;cam=${device.id}" alt="What the camera sees">` : '';
  return `<li${look}><span>${escaped(name)}${charge}</span><b>${escaped(state)}</b>${picture}</li>`;
}
