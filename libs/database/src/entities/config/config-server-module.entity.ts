import { Entity, Index } from 'typeorm';

import { GivenId, ReferenceColumn, TextColumn } from '../../columns.js';

/** A module of the API that a server answers. */
@Entity('config_Server_Module')
@Index('UQ_ServerModule_Server_Module', ['serverId', 'module'], { unique: true })
export class ConfigServerModule {
  @GivenId('PK_Server_Module')
  id: number;

  @ReferenceColumn('FK_Server')
  serverId: number;

  @TextColumn('Module', 32)
  module: string;
}
