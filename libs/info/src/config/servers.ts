import { Inject, Injectable } from '@nestjs/common';
import type { Environment, Profile } from '@app/server';
import { ENVIRONMENT, RelayHosts } from '@app/server';

import type { StaticRow } from './static-data.js';
import { StaticData } from './static-data.js';

/** The names of an account's servers, as identities and accounts tell them. */
export interface ServerNames {
  Server_Event: string;
  Server_Event_Alt: string;
  Server_Account: string;
  Server_Account_Alt: string;
}

/** The server on which identities are signed. */
export const AUTH_SERVER = 1;

interface Row {
  PK_Server: number;
  Role: string;
  Name: string;
  DeployedName: string;
  FK_Server_Alt: number | null;
}

/** Under which names clients find servers: the public ones, or the vendor's for programs that ask at those. */
@Injectable()
export class Servers {
  private readonly ownName: string;

  constructor(
    private readonly data: StaticData,
    private readonly relayHosts: RelayHosts,
    @Inject(ENVIRONMENT) { MMS_PUBLIC_NAME, HOST, PORT }: Environment,
  ) {
    const host = HOST === '127.0.0.1' || HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST;
    this.ownName = MMS_PUBLIC_NAME || `${host}:${PORT}`;
  }

  async of(account: { accountServerId: number; eventServerId: number }, profile: Profile): Promise<ServerNames> {
    const name = await this.namer(profile);
    const [event, eventAlt] = name(account.eventServerId);
    const [server, serverAlt] = name(account.accountServerId);
    return { Server_Event: event, Server_Event_Alt: eventAlt, Server_Account: server, Server_Account_Alt: serverAlt };
  }

  /** The name of one server, without a port where old programs could not bear it. */
  async name(id: number, profile: Profile): Promise<string> {
    return (await this.namer(profile))(id)[0];
  }

  /** The name by which browsers and gateways reach it, with its port if that is not the usual one. */
  async publicName(id: number): Promise<string> {
    return (await this.namer({ deployedNames: false }))(id)[0];
  }

  /** The names of a server and of its alternate. */
  async pair(id: number, profile: Profile): Promise<[string, string]> {
    return (await this.namer(profile))(id);
  }

  /** The rows of the static data, with the names under which the servers can be reached. */
  async rows(profile: Profile): Promise<StaticRow[]> {
    const name = await this.namer(profile);
    return (await this.data.rows('Server')).map((row) => ({ ...row, Name: name(Number(row.PK_Server))[0] }));
  }

  /** Whether there is such a server, of that role. */
  async isOfRole(id: number, role: string): Promise<boolean> {
    return (await this.data.rows('Server')).some((row) => row.PK_Server === id && row.Role === role);
  }

  /** The names of servers and of their alternates, by PK_Server. */
  async namer({ deployedNames }: Pick<Profile, 'deployedNames'>): Promise<(id: number) => [string, string]> {
    const rows = (await this.data.rows('Server')) as unknown as Row[];
    const find = (id: number | null) => rows.find((row) => row.PK_Server === id);
    const publicName = (row: Row | undefined) => row?.Name || this.nameless(row);
    const nameOf = (row: Row | undefined) =>
      deployedNames ? row?.DeployedName || bare(publicName(row)) : publicName(row);
    return (id) => {
      const row = find(id);
      return [nameOf(row), nameOf(find(row?.FK_Server_Alt ?? id))];
    };
  }

  /** The hosts, as URLs name them, under which any server of ours is known. */
  async hosts(): Promise<Set<string>> {
    const rows = (await this.data.rows('Server')) as unknown as Row[];
    const names = rows.flatMap((row) => [row.Name, row.DeployedName, this.nameless(row)]);
    return new Set(names.filter((name) => name !== '').map((name) => name.toLowerCase()));
  }

  /** The name of a server without one of its own; the pages of gateways have another place than the API. */
  private nameless(row: Row | undefined): string {
    return (row?.Role === 'relay' && this.relayHosts.publicName) || this.ownName;
  }
}

/** Old programs take a server's name for that of a host. */
const bare = (name: string) => name.replace(/:\d+$/, '');
