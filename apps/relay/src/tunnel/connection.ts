import type { Socket } from 'node:net';

import type { Connection } from 'ssh2';

import type { HostKeys } from './host-keys.js';
import type { LoggedIn, LoginRules } from './login.js';
import { Login } from './login.js';
import { Tunnel } from './tunnel.js';
import type { Tunnels } from './tunnels.js';
import type { Protocol, Wire } from './wire.js';
import { checkWire, sendGlobalRequest, sshString } from './wire.js';

/** The port that a gateway is told it has: nothing listens there. */
const VIRTUAL_PORT = 80;

/** How long a gateway has for its login, and then to say what it forwards, in milliseconds. */
export const LOGIN_GRACE = 15_000;
const FORWARD_GRACE = 10_000;

/** Answers that wait to be read, in bytes. */
const UNREAD = 2_097_152;

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
  /** It has a tunnel; `heard` was counted when it proved who it is. */
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
  const address = plain(socket.remoteAddress);
  let found: LoggedIn | null = null;
  let heard = 0;
  let tunnel: Tunnel | null = null;
  const login = new Login(
    around.rules,
    (proved) => (found = proved),
    () => socket.destroy(),
  );
  let grace = setTimeout(() => socket.destroy(), LOGIN_GRACE);

  guardRequests(wire, keys);
  connection.on('error', () => socket.destroy());
  connection.on('close', () => clearTimeout(grace));
  connection.on('authentication', (context) => {
    heard = around.heard();
    // what the database cannot say now, the gateway asks again
    login.attempt(context).catch(() => socket.destroy());
  });
  connection.on('ready', () => {
    clearTimeout(grace);
    grace = setTimeout(() => socket.destroy(), FORWARD_GRACE);
    const all = keys.announced.map(({ parsed }) => sshString(parsed.getPublicSSH()));
    sendGlobalRequest(wire._protocol, ANNOUNCE, Buffer.concat(all));
  });
  connection.on('request', (accept, reject, name, info) => {
    const { bindAddr, bindPort } = info as unknown as Asked;
    if (name === 'cancel-tcpip-forward' && tunnel) {
      accept?.();
      tunnel.end('The gateway has withdrawn its tunnel');
    } else if (name === 'tcpip-forward' && found && !tunnel && around.hasRoom()) {
      clearTimeout(grace);
      const port = bindPort === 0 ? VIRTUAL_PORT : bindPort;
      accept?.(port);
      const { unit, keyHash } = found;
      tunnel = new Tunnel(unit.id, keyHash, address, software, wire, { address: bindAddr, port }, (ended) =>
        tunnels.remove(ended),
      );
      tunnels.add(tunnel);
      around.opened(socket, tunnel, heard);
    } else reject?.();
  });
}

/** Answers what ssh2 does not know, and cuts off who asks without reading the answers. */
function guardRequests({ _protocol: protocol, _sock: socket }: Wire, keys: HostKeys): void {
  const handlers = protocol._handlers;
  const others = handlers.GLOBAL_REQUEST;
  handlers.GLOBAL_REQUEST = (of: Protocol, name: string, wantReply: boolean, data: unknown) => {
    if (socket.writableLength > UNREAD) return void socket.destroy();
    if (name !== PROVE) return others(of, name, wantReply, data);
    if (!wantReply) return;
    const proof = Buffer.isBuffer(data) ? keys.prove(data, of._kex.sessionID) : null;
    if (proof) of.requestSuccess(proof);
    else of.requestFailure();
  };
}

const plain = (address = '') => address.replace(/^::ffff:(?=\d+\.)/, '');
