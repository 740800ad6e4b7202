import type { Socket } from 'node:net';

import { plainAddress } from '@app/server';
import type { Connection } from 'ssh2';

import { Corked } from './corked.js';
import type { HostKeys } from './host-keys.js';
import type { LoggedIn, LoginRules } from './login.js';
import { Login } from './login.js';
import { padFromPool } from './padding.js';
import { Tunnel } from './tunnel.js';
import type { Tunnels } from './tunnels.js';
import type { Protocol, Wire } from './wire.js';
import { checkWire, sendGlobalRequest, sshString } from './wire.js';

/** The port that a gateway is told it has: nothing listens there. */
const VIRTUAL_PORT = 80;

/** The longest name of an address that is forwarded: it is repeated to the gateway with every connection. */
const LONGEST_ADDRESS = 255;

/** What waits to be read by a gateway, in bytes, and what waits for new keys, in messages: beyond, it is cut off. */
const UNREAD = 2_097_152;
const QUEUED = 4096;

const ANNOUNCE = 'hostkeys-00@openssh.com';
const PROVE = 'hostkeys-prove-00@openssh.com';

export interface Around {
  tunnels: Tunnels;
  keys: HostKeys;
  rules: LoginRules;
  /** Whether there is room for one more. */
  hasRoom(): boolean;
  /** Counts what is heard of units that have changed. */
  heard(): number;
  /** It has a tunnel; `heard` was counted when its unit was looked up. */
  opened(socket: Socket, tunnel: Tunnel, heard: number): void;
}

interface Asked {
  bindAddr: string;
  bindPort: number;
}

/** A client that has connected: it logs in, asks for its one forward, and is a tunnel. It may nothing else. */
export function welcome(connection: Connection, software: string, around: Around): void {
  const wire = checkWire(connection);
  const { _sock: socket } = wire;
  const { tunnels, keys } = around;
  const address = plainAddress(socket.remoteAddress ?? '');
  let found: LoggedIn | null = null;
  let heard = 0;
  let tunnel: Tunnel | null = null;
  const find = (hash: string) => {
    // a unit that was found is believed until it has proved its key, however long that takes
    heard = around.heard();
    return around.rules.find(hash);
  };
  const login = new Login(
    { ...around.rules, find },
    (proved) => (found = proved),
    () => socket.destroy(),
  );

  const corked = new Corked(socket);
  socket.prependListener('data', () => corked.hold());
  padFromPool(wire);
  cutOffUnread(wire);
  guardRequests(wire, keys, () => found !== null);
  connection.on('error', () => {
    socket.destroy();
    tunnel?.end('The gateway has broken the protocol');
  });
  connection.on('rekey', () => tunnel?.drained());
  connection.on('authentication', (context) => {
    // what the database cannot say now, the gateway asks again
    login.attempt(context).catch(() => socket.destroy());
  });
  connection.on('ready', () => {
    const all = keys.announced.map(({ parsed }) => sshString(parsed.getPublicSSH()));
    sendGlobalRequest(wire._protocol, ANNOUNCE, Buffer.concat(all));
  });
  connection.on('request', (accept, reject, name, info) => {
    const { bindAddr, bindPort } = info as unknown as Asked;
    if (name === 'cancel-tcpip-forward' && tunnel) {
      accept?.();
      tunnel.end('The gateway has withdrawn its tunnel');
    } else if (name === 'tcpip-forward' && found && !tunnel && around.hasRoom() && bindAddr.length <= LONGEST_ADDRESS) {
      const port = bindPort === 0 ? VIRTUAL_PORT : bindPort;
      accept?.(port);
      const { unit, keyHash } = found;
      tunnel = new Tunnel(unit.id, keyHash, address, software, wire, corked, { address: bindAddr, port }, (ended) =>
        tunnels.remove(ended),
      );
      tunnels.add(tunnel);
      around.opened(socket, tunnel, heard);
    } else reject?.();
  });
}

/** Whoever asks for more and more and does not read the answers would fill the memory. */
function cutOffUnread({ _protocol: protocol, _sock: socket }: Wire): void {
  socket.on('data', () => {
    if (socket.writableLength > UNREAD || (protocol._queue?.length ?? 0) > QUEUED) socket.destroy();
  });
}

/** Answers what ssh2 does not know: a client that has logged in is shown that the keys announced are ours. */
function guardRequests({ _protocol: protocol }: Wire, keys: HostKeys, isLoggedIn: () => boolean): void {
  const handlers = protocol._handlers;
  const others = handlers.GLOBAL_REQUEST;
  handlers.GLOBAL_REQUEST = (of: Protocol, name: string, wantReply: boolean, data: unknown) => {
    if (name !== PROVE || !isLoggedIn()) return others(of, name, wantReply, data);
    if (!wantReply) return;
    const proof = Buffer.isBuffer(data) ? keys.prove(data, of._kex.sessionID) : null;
    if (proof) of.requestSuccess(proof);
    else of.requestFailure();
  };
}
