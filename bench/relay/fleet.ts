import type { Child } from '../child.js';
import { startChild } from '../child.js';
import type { Fleet } from './clients.js';
import type { SshServer } from './sshd.js';

export interface Fleets {
  open(server: SshServer, options?: Partial<Fleet>): Promise<void>;
  /** Those that are open now. */
  count(): Promise<number>;
  cut(): Promise<number>;
  troubles(): Promise<unknown[]>;
  handshakes(server: SshServer, seconds: number, atOnce: number): Promise<number>;
  children: Child[];
}

/** Gateways that share some processes: units from `first` on, `count` of them. */
export async function startFleet(count: number, processes: number, first = 0): Promise<Fleets> {
  const children = await Promise.all(Array.from({ length: processes }, () => startChild('relay/clients')));
  const part = count / processes;
  const all = <Value>(ask: (child: Child, index: number) => Promise<Value>) => Promise.all(children.map(ask));
  const sum = async (command: string) => {
    const counts = await all((child) => child.ask<number>(command));
    return counts.reduce((total, each) => total + each, 0);
  };
  const fleetOf = (server: SshServer, index: number, more: Partial<Fleet>): Fleet => ({
    port: server.port,
    user: server.user,
    first: first + index * part,
    count: part,
    atOnce: 16,
    ...(server.keyOf(0) === server.keyOf(1) ? { key: server.keyOf(0) } : {}),
    ...more,
  });
  return {
    children,
    async open(server, more = {}) {
      await all((child, index) => child.ask('open', fleetOf(server, index, more)));
    },
    count: () => sum('count'),
    cut: () => sum('cut'),
    troubles: () => all((child) => child.ask('troubles')),
    async handshakes(server, seconds, atOnce) {
      const counts = await all((child, index) =>
        child.ask<number>('handshakes', { ...fleetOf(server, index, { atOnce: atOnce / processes }), seconds }),
      );
      return counts.reduce((total, each) => total + each, 0);
    },
  };
}
