import type { House } from './house.js';
import type { Argument } from './kind.js';
import { BadArgument } from './kind.js';
import { devices } from './plan.js';
import { HomeAutomationGateway } from './variables.js';

/** Why the engine would not do it. */
export type Refusal = 'no device' | 'unknown service' | 'not handled' | 'not implemented' | 'bad argument';

export type Outcome = { done: Record<string, string> } | { refused: Refusal; argument?: string };

const known = new Set([HomeAutomationGateway, ...devices.flatMap(({ kind }) => [...kind.services])]);

const gateway: Record<string, (house: House, argument: Argument) => boolean> = {
  RunScene: (house, argument) => house.runScene(Number(argument('SceneNum'))),
  SetHouseMode: (house, argument) => house.setMode(Number(argument('Mode'))),
  Reload: (house) => {
    house.reload();
    return true;
  },
};

/** Does an action of a device; the service of the gateway itself is that of device 0, and of 1 as well. */
export function act(house: House, id: number, service: string, action: string, argument: Argument): Outcome {
  if (service === HomeAutomationGateway && (id === 0 || id === 1)) return actAsGateway(house, action, argument);
  const device = house.device(id);
  if (!device) return { refused: 'no device' };
  if (!known.has(service)) return { refused: 'unknown service' };
  if (!device.kind.services.has(service)) return { refused: 'not handled' };
  const does = own(device.kind.actions[service], action);
  if (!does) return { refused: 'not implemented' };
  try {
    does(device, argument);
  } catch (error) {
    if (error instanceof BadArgument) return { refused: 'bad argument', argument: error.message };
    throw error;
  }
  return { done: { JobID: String(house.startJob()) } };
}

function actAsGateway(house: House, action: string, argument: Argument): Outcome {
  const does = own(gateway, action);
  if (!does) return { refused: 'not implemented' };
  return does(house, argument) ? { done: { OK: 'OK' } } : { refused: 'bad argument', argument: action };
}

/** Names come from outside: `constructor` is not an action. */
const own = <T>(record: Record<string, T> | undefined, name: string): T | undefined =>
  record && Object.hasOwn(record, name) ? record[name] : undefined;
