import { Watts } from '../house/variables.js';
import type { Answer } from './answer.js';
import { text } from './answer.js';
import type { Request } from './request.js';

/** One line for each device that knows what it draws: number, name, room, category, watts, with tabs between them. */
export function liveEnergyUsage({ house }: Request): Answer {
  const lines = house.devices
    .filter((device) => device.get(Watts) !== undefined)
    .map((device) => {
      const { id, name, room, kind } = device;
      const roomName = house.rooms.find((each) => each.id === room)?.name ?? '';
      return [id, plain(name), plain(roomName), kind.category, device.number(Watts)].join('\t');
    });
  return text(lines.join('\n'));
}

const plain = (name: string) => name.replace(/[\t\r\n]/g, ' ');
