import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const NAME = Symbol('name');
const CONNECTION = Symbol('connection');

/** Whoever has been owed nothing for so long, in milliseconds, and asked nothing is not just about to. */
const PATIENCE = 1000;

interface Connection {
  name: string;
  socket: Socket;
  /** How many of its requests are being answered. */
  asked: number;
  /** Since when that are none. */
  since: number;
  gone: boolean;
}

type Named = Socket & { [NAME]?: string; [CONNECTION]?: Connection };

/** A connection as it is named on both sides of its encryption. */
const nameOf = (socket: Named): string => (socket[NAME] ??= `${socket.remoteAddress} ${socket.remotePort}`);

/**
 * The connections of a server, at most so many: a new one takes the place of the one that has owed a request the longest,
 * so that those who open many and say nothing keep nobody out. When all are being answered, the new one is turned away.
 */
export class Connections {
  private readonly open = new Map<string, Connection>();
  /** Those that owe a request, the longest first. */
  private readonly owing = new Set<Connection>();
  private readonly answered = answeredBy(this.owing);

  constructor(
    server: Server,
    private readonly most: number,
  ) {
    server.on('connection', (socket: Socket) => this.begin(socket));
    server.on('request', (request: IncomingMessage, response: ServerResponse) => this.ask(request, response));
    // a WebSocket owes nothing more
    server.on('upgrade', (_: IncomingMessage, socket: Socket) => {
      const connection = this.of(socket);
      if (connection) this.owing.delete(connection);
    });
  }

  /**
   * Ends those on which nothing is being answered, whatever has come of a request or of a handshake: browsers and others
   * open them in advance, and a server that closes would wait for them.
   */
  endSilent(): void {
    for (const { socket, asked, since } of this.open.values()) {
      if (asked === 0 && Date.now() - since >= PATIENCE) socket.destroy();
    }
  }

  private begin(socket: Named): void {
    const name = nameOf(socket);
    // one that is given back is the same
    if (this.open.get(name)?.socket === socket) return;
    if (this.open.size >= this.most && !this.makeRoom()) return void socket.destroy();
    const connection = { name, socket, asked: 0, since: Date.now(), gone: false };
    this.open.set(name, connection);
    this.owing.add(connection);
    socket.once('close', () => this.end(connection));
  }

  private makeRoom(): boolean {
    const [longest] = this.owing;
    if (!longest) return false;
    this.end(longest);
    longest.socket.destroy();
    return true;
  }

  private end(connection: Connection): void {
    connection.gone = true;
    this.owing.delete(connection);
    if (this.open.get(connection.name) === connection) this.open.delete(connection.name);
  }

  /** By what requests come on, which is another socket where it is encrypted. */
  private of(socket: Named): Connection | undefined {
    return (socket[CONNECTION] ??= this.open.get(nameOf(socket)));
  }

  private ask(request: IncomingMessage, response: ServerResponse): void {
    const connection = this.of(request.socket);
    if (!connection) return;
    connection.asked += 1;
    // a body that trickles in is still owed
    if (request.headers['content-length'] || request.headers['transfer-encoding']) {
      request.once('end', () => response.writableFinished || this.owing.delete(connection));
    } else this.owing.delete(connection);
    response.on('close', this.answered);
  }
}

/** One listener for all answers of a server: a function for each request is more to collect. */
const answeredBy = (owing: Set<Connection>) =>
  function answered(this: ServerResponse): void {
    const connection = (this.req.socket as Named)[CONNECTION];
    if (!connection) return;
    connection.asked -= 1;
    connection.since = Date.now();
    if (connection.asked === 0 && !connection.gone) owing.add(connection);
  };
