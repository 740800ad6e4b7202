import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream';

import type { Upgrade } from '@app/server';

import type { Head } from '../http/head.js';
import type { AnswerOptions } from './answer.js';
import { Answer } from './answer.js';
import { counted } from './counted.js';
import { answerHeaders, pairsOf } from './headers.js';

/** What a client says for a WebSocket, as the gateway is to hear it. */
export const WEB_SOCKET = 'websocket';

/** The answer to a request for a WebSocket: another answer passes as usual, a WebSocket joins both sides. */
export class WebSocketAnswer extends Answer {
  private joined: { destroy(error?: Error): void } | null = null;

  constructor(
    private readonly web: AnswerOptions,
    private readonly upgrade: Upgrade,
  ) {
    super(web);
    // until both sides are joined nobody reads what comes: that nothing will come any more is looked for
    upgrade.socket.on('readable', this.look).once('end', this.left);
  }

  override cut(reason: string, error?: unknown): void {
    if (this.joined) this.joined.destroy(new Error(reason));
    else super.cut(reason, error);
  }

  override switched({ status, headers: raw }: Head, gateway: Duplex): void {
    const { socket, head } = this.upgrade;
    gateway.on('error', () => undefined);
    const headers = answerHeaders(raw, (value) => this.web.isOurCookie(value));
    const lines = pairsOf(headers).map(([name, value]) => `${name}: ${value}`);
    const text = [`HTTP/1.1 ${status} Switching Protocols`, 'connection: Upgrade', `upgrade: ${WEB_SOCKET}`, ...lines];
    this.take();
    if (socket.destroyed) {
      gateway.destroy();
      return this.web.done();
    }
    this.web.response.detachSocket(socket as Socket);
    socket.write(`${text.join('\r\n')}\r\n\r\n`, 'latin1');
    if (head.length > 0) socket.unshift(head);
    this.joined = {
      destroy: (error) => {
        socket.destroy(error);
        gateway.destroy(error);
      },
    };
    const count = (bytes: number) => this.web.count(bytes);
    let open = 2;
    const ended = () => {
      open -= 1;
      // who has heard the end of one side hears it of both
      gateway.destroy();
      socket.destroy();
      if (open === 0) this.web.done();
    };
    pipeline(socket, counted(count), gateway, ended);
    pipeline(gateway, counted(count), socket, ended);
  }

  protected override take(): void {
    super.take();
    this.upgrade.socket.off('readable', this.look).off('end', this.left);
  }

  private readonly look = () => void this.upgrade.socket.read(0);

  private readonly left = () => void this.upgrade.socket.destroy();
}
