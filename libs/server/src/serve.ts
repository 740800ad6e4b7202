import type { Server as HttpServer } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';

import type { DynamicModule, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '@app/database';
import type { FastifyInstance } from 'fastify';

import { addQueryToBody } from './arguments.js';
import { tellThoseBehind } from './behind.js';
import { Connections } from './connections.js';
import { addConditional } from './conditional.js';
import { addCors } from './cors.js';
import type { Environment } from './environment.js';
import { readEnvironment } from './environment.js';
import { addFiles } from './files.js';
import { addHealth } from './health.js';
import { addHooks, httpAdapter } from './http.js';
import { addJsonBody } from './json-body.js';
import { addMetrics } from './metrics.js';
import { NestLog } from './nest-log.js';
import { plainLine } from './plain-line.js';
import { addProfiles } from './profiles.js';
import { checkRelayName, RelayHosts } from './relay-hosts.js';
import { addRequestLimit } from './request-limit.js';
import { ServerModule } from './server.module.js';
import { Certificates } from './tls.js';
import { addUpgrades } from './upgrades.js';

// what lives long while a server starts would be made among the old ones ever after: lists of listeners, which hold all
// that there is of a request, so that each one would have to wait for the large collection
setFlagsFromString('--no-allocation-site-pretenuring');
// where others want the processors, too, a collection with helpers waits until the last of them has had its turn
if (availableParallelism() <= 2) setFlagsFromString('--no-parallel-scavenge');

/** How long the requests that are being answered have at the end, in milliseconds. */
const PATIENCE = 10_000;

@Module({})
class Root {}

const rootOf = (app: Type, environment: Environment, database: Database, hosts: RelayHosts): DynamicModule => ({
  module: Root,
  imports: [ServerModule.forRoot(environment, database, hosts), app],
});

/** The modules of a server without anything behind them: for the OpenAPI document, which needs only their shape. */
export const previewOf = (app: Type): DynamicModule => rootOf(app, {} as Environment, {} as Database, {} as RelayHosts);

/** A server, ready to be listened to: tests and production make it here. Closing it closes the database. */
export async function createServer(
  app: Type,
  environment: Environment,
  database: Database,
  prepare: (http: FastifyInstance) => void = () => undefined,
): Promise<NestFastifyApplication> {
  const certificates = Certificates.of(environment);
  const adapter = httpAdapter(environment, certificates);
  const http = adapter.getInstance() as unknown as FastifyInstance;
  certificates?.watch(http.server as HttpsServer, http.log);
  const connections = new Connections(http.server, environment.MMS_CONNECTIONS);
  tellThoseBehind(http.server);
  const hosts = new RelayHosts(environment);
  const root = rootOf(app, environment, database, hosts);
  const server = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: new NestLog(http.log),
    abortOnError: false,
  });
  hosts.addTo(http, certificates !== null);
  addProfiles(http, environment.MMS_DEPLOYED_HOSTS);
  addHooks(http, connections);
  addCors(http, environment.ALLOWED_ORIGINS);
  addConditional(http);
  addRequestLimit(http, environment.MMS_REQUEST_LIMIT);
  addFiles(http);
  addJsonBody(server);
  addQueryToBody(http);
  addMetrics(http, environment.MMS_METRICS_FROM);
  addHealth(http, database);
  addUpgrades(http, http.server as HttpServer);
  prepare(http);
  await server.init();
  return server;
}

export interface ServeOptions {
  /** Brings the database to the schema of this version; otherwise one that is behind is refused. */
  migrate?: boolean;
  /** Work on the database before the first request, with what it wants to be said once the server listens. */
  prepare?: (database: Database, environment: Environment) => Promise<string[]>;
  /** What begins once the server listens. */
  listening?: (environment: Environment, server: NestFastifyApplication) => Promise<void> | void;
  /** More routes, outside the API. */
  routes?: (http: FastifyInstance, environment: Environment) => void;
}

/** Starts a server in this process; what stops it from starting is one plain line. */
export async function serve(
  app: Type,
  { migrate = false, prepare, routes, listening }: ServeOptions = {},
): Promise<void> {
  try {
    const environment = readEnvironment();
    Certificates.of(environment); // complains before anything is touched
    checkRelayName(environment);
    const database = await Database.open(environment.DATABASE_URL);
    if (migrate) await database.migrate();
    else if (await database.isBehind())
      throw new Error('The database is behind this version: run `npm run migrate` first');
    const lines = (await prepare?.(database, environment)) ?? [];
    const server = await createServer(app, environment, database, (http) => routes?.(http, environment));
    const { HOST, PORT, RELAY_PORT } = environment;
    await server.listen(PORT, HOST);
    if (RELAY_PORT !== null) await server.get(RelayHosts).listen(RELAY_PORT, HOST);
    endOnSignal(server);
    for (const line of lines) console.log(line);
    await listening?.(environment, server);
  } catch (error) {
    console.error(plainLine(error));
    process.exit(1);
  }
}

/** A signal lets what has begun come to its end; who waits longer than that, or asks twice, is cut off. */
function endOnSignal(server: NestFastifyApplication): void {
  let ending = false;
  const end = () => {
    if (ending) process.exit(1);
    ending = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
