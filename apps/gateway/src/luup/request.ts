import type { House } from '../house/house.js';
import type { Answer } from './answer.js';
import type { Parameters } from './parameters.js';
import type { Polls } from './poll.js';
import type { Unit } from './unit.js';

/** A request to the engine, and what it is about. */
export interface Request {
  house: House;
  unit: Unit;
  parameters: Parameters;
  polls: Polls;
  /** Calls back when the client has gone. */
  onGone: (listener: () => void) => void;
}

export type Handler = (request: Request) => Answer | Promise<Answer>;
