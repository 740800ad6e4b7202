import type { DynamicModule } from '@nestjs/common';
import { Global, Inject, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database, entities } from '@app/database';

import type { Environment } from './environment.js';
import { ProblemFilter } from './problem.filter.js';
import { RelayHosts } from './relay-hosts.js';
import { ENVIRONMENT } from './tokens.js';

/** What every server stands on: its environment, its database, one way to tell errors. */
@Global()
@Module({})
export class ServerModule {
  constructor(@Inject(Database) private readonly database: Database) {}

  static forRoot(environment: Environment, database: Database, relayHosts: RelayHosts): DynamicModule {
    return {
      module: ServerModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({ ...database.reading.options, retryAttempts: 0 }),
          dataSourceFactory: () => Promise.resolve(database.reading),
        }),
        TypeOrmModule.forFeature(entities),
      ],
      providers: [
        { provide: ENVIRONMENT, useValue: environment },
        { provide: Database, useValue: database },
        { provide: RelayHosts, useValue: relayHosts },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [ENVIRONMENT, Database, RelayHosts, TypeOrmModule],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
