import type { TLSSocket } from 'node:tls';
import { connect } from 'node:tls';

import { Inject, Injectable } from '@nestjs/common';
import type { Environment } from '@app/server';
import { ENVIRONMENT } from '@app/server';

import type { Line } from '../line.js';
import { HopSocket } from './hop-socket.js';
import { ASKED, HERE } from './hop-server.js';
import { hopAddress, hopKey, hopTls, IDENTITY } from './hop-tls.js';

const PATIENCE = 5000;

/** A connection to a gateway whose tunnel is on another relay, through that. */
@Injectable()
export class HopClient {
  private readonly key: Buffer;

  constructor(@Inject(ENVIRONMENT) { MMS_SECRET }: Environment) {
    this.key = hopKey(MMS_SECRET ?? '');
  }

  connect(hop: string, deviceId: number, done: (error: Error | null, line: Line | null) => void): void {
    const socket: TLSSocket = connect({
      ...hopTls,
      ...hopAddress(hop),
      pskCallback: () => ({ psk: this.key, identity: IDENTITY }),
      checkServerIdentity: () => undefined,
    });
    let settled = false;
    const settle = (error: Error | null) => {
      if (settled) return;
      settled = true;
      clearTimeout(late);
      socket.removeAllListeners('readable');
      if (error) socket.destroy();
      done(error, error ? null : new HopSocket(socket));
    };
    const late = setTimeout(() => settle(new Error('The other relay does not answer')), PATIENCE);
    socket.setNoDelay(true);
    socket.on('error', settle);
    socket.once('close', () => settle(new Error('The other relay has ended the connection')));
    socket.once('secureConnect', () => socket.write(String(deviceId).padStart(ASKED, '0')));
    socket.on('readable', () => {
      const first = socket.read(1) as Buffer | null;
      if (first) settle(first[0] === HERE ? null : new Error('The tunnel is not there any more'));
    });
  }
}
