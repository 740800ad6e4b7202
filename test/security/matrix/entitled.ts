import type { Cell, Operation } from './expectations.js';
import type { Relation, Who } from './world.js';

/** Somebody who may, and on what; for what is public the first caller, on their own account. */
export function entitled(callers: Who[], operation: Operation): Cell {
  for (const who of callers) {
    for (const relation of ['oneself', 'self', 'below'] as const) {
      const place = who.places[relation === 'oneself' ? 'self' : relation];
      const cell: Cell = { who, form: 'session', relation: relation as Relation, place };
      if (place && (relation !== 'oneself' || operation.oneself) && operation.expected(cell) < 300) return cell;
    }
  }
  const [who] = callers;
  if (!who) throw new Error('Nobody calls');
  return { who, form: 'session', relation: 'self', place: who.places.self };
}
