import { action, jobStatus } from './action.js';
import type { Answer } from './answer.js';
import { ok, refusal, text } from './answer.js';
import { device, room, scene } from './configuration.js';
import { liveEnergyUsage } from './energy.js';
import { file, requestImage } from './file.js';
import { invoke } from './invoke.js';
import type { Handler, Request } from './request.js';
import { sdata } from './sdata.js';
import { status } from './status.js';
import { userData } from './user-data.js';
import { variableGet, variableSet } from './variables.js';

const handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['alive', () => ok],
  ['sdata', asJson(sdata)],
  ['user_data', asJson(userData)],
  ['user_data2', asJson(userData)],
  ['status', asJson(status)],
  ['status2', asJson(status)],
  ['action', action],
  ['variableget', variableGet],
  ['variableset', variableSet],
  ['scene', scene],
  ['room', room],
  ['device', device],
  ['jobstatus', jobStatus],
  ['reload', reload],
  ['live_energy_usage', liveEnergyUsage],
  ['invoke', (request) => invoke(request, [...handlers.keys()])],
  ['file', file],
  ['request_image', requestImage],
  ['cam_image', requestImage],
]);

/**
 * One request to the engine. The prefix of its name is from older days. As the engine does it, one that is not known
 * is answered 200: programs take another status for a gateway that is out of reach.
 */
export function answerRequest(request: Request): Answer | Promise<Answer> {
  const id = request.parameters.get('id') ?? '';
  // the requests of plug-ins, of which there are none
  if (id.startsWith('lr_')) return text('No handler');
  const handler = handlers.get(id.replace(/^lu_/, ''));
  return handler ? handler(request) : refusal('Invalid Request');
}

/** Data in XML is refused; what is done is done whatever form of answer was asked for. */
function asJson(handler: Handler): Handler {
  return (request) =>
    request.parameters.get('output_format') === 'xml' ? refusal('This gateway answers JSON only') : handler(request);
}

function reload({ house }: Request): Answer {
  house.reload();
  return ok;
}
