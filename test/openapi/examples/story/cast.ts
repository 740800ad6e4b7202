import { eventually } from '../../../support/eventually.js';
import type { TestApp } from '../../../support/start-app.js';
import type { Asked, Recorder } from '../recorder.js';

type Headers = Record<string, string>;

/** When all of it happens: 2 March 2026, at ten in the morning, UTC. */
export const NOW = Date.UTC(2026, 2, 2, 10);

export const PASSWORD = 'correct horse battery';

/** Who and what the story is about; each chapter adds to it. */
export interface Cast {
  mms: TestApp;
  recorder: Recorder;
  /** The headers of sessions: the administrator, a dealer, the owner of a home, a member of the family, the gateway. */
  as: Record<'admin' | 'dealer' | 'owner' | 'member' | 'gateway', Headers>;
  /** The OEM, the distributor and the dealer, each below the one before, and the home below them. */
  accounts: { master: number; oem: number; distributor: number; dealer: number; home: number };
  owner: { id: number; username: string };
  gateway: { id: number; mac: string; identity: Headers; privateKey: string };
}

export type Call = (who: Headers, operationId: string, asked?: Asked) => ReturnType<Recorder['call']>;

export const callOf =
  ({ recorder }: Pick<Cast, 'recorder'>): Call =>
  (who, operationId, asked) =>
    recorder.call(who, operationId, asked);

/** The code in the newest mail to an address, when it is another than that before. */
export const codeFor = (mms: TestApp, address: string, before = ''): Promise<string> =>
  eventually(async () => {
    const code = /Code: (\S+)/.exec(await mms.mailTo(address))?.[1];
    if (!code || code === before) throw new Error(`No code for ${address}`);
    return code;
  });
