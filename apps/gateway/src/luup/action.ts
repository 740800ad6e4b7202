import type { Outcome } from '../house/act.js';
import { HomeAutomationGateway } from '../house/variables.js';
import type { Answer } from './answer.js';
import { json, refusal } from './answer.js';
import type { Request } from './request.js';

/** The engine's own texts; clients compare them. */
const reasons = {
  'no device': 'Invalid service/action/device',
  'unknown service': 'Invalid Service',
  'not handled': 'Device does not handle service/action',
  'not implemented': 'No implementation',
} as const;

/** Does something: switches a device, runs a scene. Without DeviceNum it is for the gateway itself. */
export function action({ house, parameters }: Request): Answer {
  const service = parameters.get('serviceId');
  const name = parameters.get('action');
  if (!service || !name) return refusal(reasons['no device']);
  const device = parameters.whole('DeviceNum') ?? (service === HomeAutomationGateway ? 0 : -1);
  return told(
    name,
    house.act(device, service, name, (argument) => parameters.raw(argument)),
  );
}

function told(name: string, outcome: Outcome): Answer {
  if ('done' in outcome) return json({ [`u:${name}Response`]: outcome.done });
  if (outcome.refused === 'bad argument') return refusal(`Invalid argument ${outcome.argument}`);
  return refusal(reasons[outcome.refused]);
}

/** -1 for a job that is not known, 1 while it runs and 4 when it is done. */
export const jobStatus = ({ house, parameters }: Request): Answer =>
  json({ status: house.jobStatus(parameters.whole('job') ?? -1), notes: '' });
