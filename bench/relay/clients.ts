import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { Client } from 'ssh2';

import { obey } from '../child.js';
import { sshKeyOf } from './keys.js';

// Many gateways in a process of their own: each with its key and its address, by ssh2.

export interface Fleet {
  port: number;
  user: string;
  /** The units from `first` on; all with the key `key`, if there is one. */
  first: number;
  count: number;
  key?: number;
  atOnce: number;
  /** What stands behind the tunnels. */
  to?: number;
  /** Comes again so many milliseconds at most after it was cut. */
  again?: number;
}

const open = new Map<number, Socket>();
const keys = new Map<number, string>();
const failures = new Map<string, number>();
let retried = 0;

const addressOf = (n: number) => `127.${1 + (n >> 14)}.${(n >> 7) & 127}.${1 + (n & 127)}`;

function keyOf(n: number): string {
  const key = keys.get(n) ?? sshKeyOf(n).privateKey;
  keys.set(n, key);
  return key;
}

/** Logs in and asks for the tunnel; answers the socket under it. */
function dial(fleet: Fleet, n: number): Promise<{ socket: Socket; client: Client }> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: fleet.port, localAddress: addressOf(n), noDelay: true });
    const client = new Client();
    const failed = (error: Error) => {
      socket.destroy();
      reject(error);
    };
    client.on('error', failed);
    client.once('close', () => failed(new Error('closed before it was open')));
    client.once('ready', () =>
      client.forwardIn('127.0.0.1', 0, (error) => {
        if (error) failed(error);
        else resolve({ socket, client });
      }),
    );
    if (fleet.to !== undefined) carry(client, fleet.to);
    socket.once('error', failed);
    socket.once('connect', () =>
      client.connect({
        sock: socket,
        username: fleet.user,
        privateKey: keyOf(fleet.key ?? n),
        readyTimeout: 60_000,
        keepaliveInterval: 10_000,
        keepaliveCountMax: 3,
      }),
    );
  });
}

function carry(client: Client, port: number): void {
  client.on('tcp connection', (_details, accept) => {
    const channel = accept();
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    channel.pipe(socket).pipe(channel);
    channel.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('error', () => channel.close());
  });
}

async function hold(fleet: Fleet, n: number): Promise<void> {
  for (;;) {
    try {
      const { socket } = await dial(fleet, n);
      open.set(n, socket);
      socket.once('close', () => {
        open.delete(n);
        const { again } = fleet;
        if (again !== undefined) void pause(again * Math.random()).then(() => hold(fleet, n));
      });
      return;
    } catch (error) {
      const text = String(error);
      failures.set(text, (failures.get(text) ?? 0) + 1);
      retried += 1;
      await pause(1000 + 4000 * Math.random());
    }
  }
}

async function inTurn(count: number, atOnce: number, each: (n: number) => Promise<void>): Promise<void> {
  const numbers = Array.from({ length: count }, (_, n) => n).values();
  const worker = async () => {
    for (const n of numbers) await each(n);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Tunnels that are opened and ended at once, for so long; how many there were. */
async function handshakes({ seconds, ...fleet }: Fleet & { seconds: number }): Promise<number> {
  let done = 0;
  const until = performance.now() + seconds * 1000;
  await inTurn(fleet.atOnce, fleet.atOnce, async (lane) => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const n = fleet.first + ((lane + turn * fleet.atOnce) % fleet.count);
      const { socket, client } = await dial(fleet, n);
      if (performance.now() < until) done += 1;
      client.removeAllListeners('close');
      socket.destroy();
    }
  });
  return done;
}

obey({
  open: (fleet: Fleet) => inTurn(fleet.count, fleet.atOnce, (n) => hold(fleet, fleet.first + n)),
  handshakes,
  count: () => open.size,
  troubles: () => ({ retried, failures: Object.fromEntries(failures) }),
  /** All at once, as when a line is cut; answers how many. */
  cut: () => {
    const cut = open.size;
    for (const socket of open.values()) socket.resetAndDestroy();
    return cut;
  },
});
