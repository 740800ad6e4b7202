import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';

import { BadRequestException, Injectable } from '@nestjs/common';
import { plainAddress, TryLater, upgradeOf } from '@app/server';

import { few } from '../http/few.js';
import type { Metered } from '../usage/exchange.js';
import { OverLimit } from '../usage/over-limit.js';
import { UsageMeter } from '../usage/usage-meter.js';
import { RelayCookies } from '../uiredirect/relay-cookies.js';
import { RelayAccess } from './access.js';
import type { Count } from './answer.js';
import { Answer } from './answer.js';
import type { Asked } from './asked.js';
import { counted } from './counted.js';
import { Exchanges } from './exchanges.js';
import type { Client } from './headers.js';
import { requestHeaders } from './headers.js';
import type { Incoming } from './incoming.js';
import { Passage } from './passage.js';
import { methodOf } from './routes.js';
import { Targets } from './targets.js';
import { WEB_SOCKET, WebSocketAnswer } from './web-socket.js';

/** After how many seconds a gateway without a tunnel may be asked for again. */
const LATER = 10;

/** A host and its port, and nothing that could be taken for more. */
/** Chunks are taken off here, and `identity` is nothing. */
const CHUNKED = /^(?:identity *, *)*chunked$/i;

const HOST = /^[\w.:[\]-]{0,255}$/;

const addressOf = few(plainAddress);

/** A gateway that is not there. */
export class NoTunnel extends TryLater {
  constructor() {
    super('The gateway has no open tunnel', LATER);
  }
}

/** A relayed request: who asks is let through or not, and the gateway answers. */
@Injectable()
export class Forward {
  constructor(
    private readonly access: RelayAccess,
    private readonly targets: Targets,
    readonly cookies: RelayCookies,
    readonly exchanges: Exchanges,
    readonly meter: UsageMeter,
  ) {}

  /** Throws while whoever asks can still be told. */
  async relay(incoming: Incoming, asked: Asked): Promise<void> {
    const { url, credentials } = asked;
    const { raw, response } = incoming;
    const method = methodOf(raw, url);
    checkCoding(raw);
    const known = this.access.recently(credentials, url.deviceId);
    const { accountId } = known ?? (await this.access.allow(credentials, url.deviceId));
    const found = this.targets.of(url.deviceId);
    const connections = found instanceof Promise ? await found : found;
    if (!connections) throw new NoTunnel();
    const headers = requestHeaders(raw.rawHeaders, this.clientOf(incoming));
    const passage = new Passage(incoming, asked, this);
    const begun = this.begin(asked, accountId, passage);
    const metered = begun instanceof Promise ? await begun : begun;
    passage.countedBy(metered);
    // nobody would end what is asked for somebody who has gone
    if (response.destroyed) return metered.end();
    const upgrade = upgradeOf(raw);
    const answer = upgrade ? new WebSocketAnswer(passage, upgrade) : new Answer(passage);
    passage.begin(answer);
    connections.call(
      {
        path: url.path,
        method,
        headers,
        body: upgrade ? null : bodyOf(raw, (bytes) => metered.count(bytes)),
        upgrade: upgrade ? WEB_SOCKET : null,
      },
      answer,
    );
  }

  /** What is counted for the account that has the gateway; throws when it has used up what it may. */
  private begin({ url }: Asked, accountId: number, passage: Passage): Promise<Metered> | Metered {
    const traffic = this.meter.trafficOf(url.path);
    const over = () => new OverLimit(traffic);
    const cut = () => passage.cut(over().message, over());
    const sure = (metered: Metered | null) => {
      if (!metered) throw over();
      return metered;
    };
    const begun = this.meter.begin({ id: url.deviceId, accountId }, traffic, cut);
    return begun instanceof Promise ? begun.then(sure) : sure(begun);
  }

  /** What is said of the client, in the place of what it says itself. */
  private clientOf({ raw, peer: { address, protocol, host } }: Incoming): Client {
    return {
      address: addressOf(address),
      protocol,
      host: HOST.test(host) ? host : '',
      cookie: this.cookies.without(raw.headers.cookie),
    };
  }
}

/** Of anything else that was done to a body for the way here the gateway would not be told. */
function checkCoding({ headers: { 'transfer-encoding': coding } }: IncomingMessage): void {
  if (coding !== undefined && !CHUNKED.test(coding)) {
    throw new BadRequestException('A body comes whole or in chunks, and in no other transfer coding');
  }
}

function bodyOf(raw: IncomingMessage, count: Count): Transform | null {
  const { 'content-length': length, 'transfer-encoding': encoding } = raw.headers;
  if (encoding === undefined && (length === undefined || length === '0')) return null;
  const counting = counted(count);
  raw.once('error', (error) => counting.destroy(error));
  raw.once('close', () => raw.readableEnded || counting.destroy(new Error('Whoever asked has gone')));
  // what nobody takes is read to its end: the next request comes behind it
  counting.on('error', () => raw.unpipe(counting).resume());
  return raw.pipe(counting);
}
