import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';

import type { Peer } from '@app/server';

/** A request as it came, by whichever way. */
export interface Incoming {
  readonly raw: IncomingMessage;
  readonly response: ServerResponse<IncomingMessage>;
  /** As it was sent. */
  readonly url: string;
  readonly isRelayed: boolean;
  /** It was sent to the relay by a name of its own. */
  readonly relayHost: boolean;
  readonly peer: Peer;
  /** What browsers are told of who may read the answer, among other headers of ours. */
  cors(): OutgoingHttpHeaders;
  /** Answers that it fails; nothing has been answered yet. */
  refuse(error: unknown): void;
  /** The gateway answers. */
  answers(): void;
}
