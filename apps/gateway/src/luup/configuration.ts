import type { House } from '../house/house.js';
import type { Scene } from '../house/scene.js';
import { readScene } from '../house/scene.js';
import type { Answer } from './answer.js';
import { json, ok, refusal, text } from './answer.js';
import type { Parameters } from './parameters.js';
import type { Request } from './request.js';

const MOST_ROOMS = 100;
const MOST_SCENES = 200;
const LONGEST_NAME = 100;
const LONGEST_SCENE = 65_536;
const HIGHEST_ID = 1_000_000_000;

const NONE = refusal('No implementation');

/** Creates, renames and deletes rooms; what stood in one that is gone stands in none. */
export function room({ house, parameters }: Request): Answer {
  const name = nameOf(parameters);
  const id = parameters.whole('room');
  const known = house.rooms.some((each) => each.id === id);
  switch (parameters.get('action')) {
    case 'create':
      if (!name || house.rooms.length >= MOST_ROOMS) return refusal('Invalid Name');
      house.configure({ rooms: [...house.rooms, { id: nextId(house.rooms), name }] });
      return ok;
    case 'rename':
      if (!name || !known) return refusal(known ? 'Invalid Name' : 'Invalid Room');
      house.configure({ rooms: house.rooms.map((each) => (each.id === id ? { ...each, name } : each)) });
      return ok;
    case 'delete':
      if (!known) return refusal('Invalid Room');
      for (const device of house.devices) if (device.room === id) device.room = 0;
      house.configure({
        rooms: house.rooms.filter((each) => each.id !== id),
        scenes: house.scenes.map((each) => (each.room === id ? { ...each, room: 0 } : each)),
      });
      return ok;
    default:
      return NONE;
  }
}

/** Renames a device, and puts it into another room if one is named. */
export function device({ house, parameters }: Request): Answer {
  const found = house.device(parameters.whole('device') ?? -1);
  if (parameters.get('action') !== 'rename') return NONE;
  if (!found) return refusal('Invalid Device');
  found.name = nameOf(parameters) ?? found.name;
  found.room = roomOf(house, parameters) ?? found.room;
  house.configure({});
  return ok;
}

/** Lists, creates, renames and deletes scenes; to create one with the number of another replaces that. */
export function scene({ house, parameters }: Request): Answer {
  const found = house.scenes.find(({ id }) => id === parameters.whole('scene'));
  const others = house.scenes.filter((each) => each !== found);
  switch (parameters.get('action')) {
    case 'list':
      return found ? json(found) : text('ERROR');
    case 'create':
      return create(house, parameters.get('json') ?? '');
    case 'rename':
      if (!found) return refusal('Invalid Scene');
      return replace(house, {
        ...found,
        name: nameOf(parameters) ?? found.name,
        room: roomOf(house, parameters) ?? found.room,
      });
    case 'delete':
      if (!found) return refusal('Invalid Scene');
      house.configure({ scenes: others });
      return ok;
    default:
      return NONE;
  }
}

function create(house: House, sent: string): Answer {
  const parsed = sent.length <= LONGEST_SCENE ? parse(sent) : undefined;
  const read = readScene(parsed);
  if (!read || read.name.length > LONGEST_NAME) return refusal('Invalid Scene');
  const id = Number(read.id);
  return replace(house, {
    ...read,
    id: Number.isInteger(id) && id > 0 && id <= HIGHEST_ID ? id : nextId(house.scenes),
  });
}

function replace(house: House, scene: Scene): Answer {
  const others = house.scenes.filter(({ id }) => id !== scene.id);
  if (others.length >= MOST_SCENES) return refusal('Too many scenes');
  house.configure({ scenes: [...others, scene].sort((a, b) => a.id - b.id) });
  return ok;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const nameOf = (parameters: Parameters) => parameters.get('name')?.trim().slice(0, LONGEST_NAME) || undefined;

/** A room by its number or its name. */
function roomOf(house: House, parameters: Parameters): number | undefined {
  const sent = parameters.get('room');
  if (sent === '0') return 0;
  return house.rooms.find(({ id, name }) => String(id) === sent || name === sent)?.id;
}

const nextId = (all: readonly { id: number }[]) => Math.max(0, ...all.map(({ id }) => id)) + 1;
