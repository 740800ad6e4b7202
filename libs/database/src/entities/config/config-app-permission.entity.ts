import { Entity, Index } from 'typeorm';

import { GivenId } from '../../columns.js';

/** What an app may at most. */
@Entity('config_App_Permission')
@Index('IDX_AppPermission_Permission', ['permissionId'])
export class ConfigAppPermission {
  @GivenId('FK_App')
  appId: number;

  @GivenId('FK_Permission')
  permissionId: number;
}
