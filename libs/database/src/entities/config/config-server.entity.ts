import { Entity, Index } from 'typeorm';

import { GivenId, ReferenceColumn, TextColumn } from '../../columns.js';

/** A server of the deployment; each has an alternate. */
@Entity('config_Server')
@Index('IDX_Server_Role', ['role'])
export class ConfigServer {
  @GivenId('PK_Server')
  id: number;

  @TextColumn('Role', 32)
  role: string;

  /** The public host name; empty: the one name of this deployment. */
  @TextColumn('Name', 255)
  name: string;

  /** The name that old programs know it by. */
  @TextColumn('DeployedName', 255)
  deployedName: string;

  @ReferenceColumn('FK_Server_Alt', { nullable: true })
  alternateId: number | null;
}
