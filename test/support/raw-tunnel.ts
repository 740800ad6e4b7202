import { connect } from 'node:net';

import type { AcceptConnection, ClientChannel, ConnectConfig } from 'ssh2';
import { Client } from 'ssh2';

import type { OpenRelay } from './relay.js';

/** A client that may do what no gateway should. */
export interface RawClient extends Client {
  _sock: import('node:net').Socket;
  _protocol: { ping(): void; rekey(): void; openssh_streamLocal?: unknown; _packetRW: unknown };
}

/** A client that is not connected yet; who is not let in fails at `ready`. */
export function rawClient(relay: OpenRelay, config: ConnectConfig): { client: RawClient; ready: Promise<void> } {
  const client = new Client() as RawClient;
  const ready = new Promise<void>((resolve, reject) => {
    client.once('ready', resolve);
    client.once('error', reject);
    client.once('close', () => reject(new Error('Closed')));
  });
  ready.catch(() => undefined);
  client.on('error', () => undefined);
  client.connect({ host: '127.0.0.1', port: relay.sshPort, username: 'gateway', ...config });
  return { client, ready };
}

/** Logs in. */
export async function logIn(relay: OpenRelay, privateKey: string): Promise<RawClient> {
  const { client, ready } = rawClient(relay, { privateKey });
  await ready;
  return client;
}

export const forward = (client: Client, port = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    client.forwardIn('127.0.0.1', port, (error, given) => (error ? reject(error) : resolve(given)));
  });

/** Takes connections as a gateway does: each goes to its web server. */
export function serve(client: Client, port: number): void {
  client.on('tcp connection', (_, accept: AcceptConnection<ClientChannel>) => {
    const channel = accept();
    const socket = connect(port, '127.0.0.1');
    channel.on('error', () => undefined);
    socket.on('error', () => undefined);
    socket.pipe(channel).pipe(socket);
  });
}

/** A tunnel that is open. */
export async function rawTunnel(relay: OpenRelay, privateKey: string, port: number): Promise<RawClient> {
  const client = await logIn(relay, privateKey);
  serve(client, port);
  await forward(client);
  return client;
}

/** Whether it has ended, or ends within so many milliseconds. */
export async function endsWithin(client: Client, milliseconds: number): Promise<boolean> {
  const { _sock: socket } = client as RawClient;
  if (socket.destroyed || socket.readyState === 'closed') return true;
  return Promise.race([
    new Promise<boolean>((resolve) => client.once('close', () => resolve(true))),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), milliseconds).unref()),
  ]);
}
