import type { OpenRelay } from '../../../support/relay.js';
import type { TestApp } from '../../../support/start-app.js';
import type { Recorder } from '../recorder.js';
import { credentials, goodbyes } from './access.js';
import { accounts, bulk } from './accounts.js';
import { channels, events } from './events.js';
import { files, support } from './files.js';
import { gateways, leaving, oem } from './gateways.js';
import { people } from './people.js';
import { missing, problems } from './problems.js';
import { relay, through } from './relay.js';

/** The life of a home with its gateway, in which every operation is used once. */
export async function story(mms: TestApp, recorder: Recorder, open: OpenRelay): Promise<void> {
  const cast = await people(mms, recorder);
  await accounts(cast);
  await credentials(cast);
  await gateways(cast);
  await oem(cast);
  await events(cast);
  await channels(cast);
  await files(cast);
  await support(cast);
  await relay(cast);
  await through(cast, open);
  await bulk(cast);
  await problems(cast);
  await missing(cast);
  await leaving(cast);
  await goodbyes(cast);
  await missing(cast);
}
