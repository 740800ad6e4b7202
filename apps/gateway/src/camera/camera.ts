import type { House } from '../house/house.js';
import { CAMERA, MOTION } from '../house/plan.js';
import { LastTrip, Status } from '../house/variables.js';
import { jpegOf } from './jpeg.js';
import type { View } from './view.js';
import { draw } from './view.js';

/** Milliseconds that somebody takes to pass through the garden, and how far they have come when they are noticed. */
const PASSAGE = 12_000;
const NOTICED = 0.3;

const lamps = [3, 4];

const timeZone = 'Europe/Lisbon';
const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });

/** What a camera of the house sees at a time, as a JPEG. */
export const photograph = (house: House, at = house.now()): Buffer => jpegOf(draw(viewOf(house, at)));

export function viewOf(house: House, at: number): View {
  const local = clock.format(at);
  const [hours, minutes] = local.slice(-8).split(':').map(Number);
  return {
    label: `${house.device(CAMERA)?.name ?? ''} ${local}`,
    hour: hours + minutes / 60,
    light: lamps.some((id) => house.device(id)?.get(Status) === '1'),
    passer: passerAt(house, at),
  };
}

/** Whom the sensor in the hall notices has come through the garden. */
function passerAt(house: House, at: number): number | null {
  const noticed = 1000 * (house.device(MOTION)?.number(LastTrip) ?? 0);
  const passed = NOTICED + (at - noticed) / PASSAGE;
  return passed >= NOTICED && passed <= 1 ? passed : null;
}
