import { Module } from '@nestjs/common';

import { AccountAppModule } from '../../account/src/app.module.js';
import { AuthAppModule } from '../../auth/src/app.module.js';
import { DeviceAppModule } from '../../device/src/app.module.js';
import { EventAppModule } from '../../event/src/app.module.js';
import { RelayAppModule } from '../../relay/src/app.module.js';
import { StorageAppModule } from '../../storage/src/app.module.js';

/** All roles in one process. */
@Module({
  imports: [AuthAppModule, AccountAppModule, EventAppModule, DeviceAppModule, RelayAppModule, StorageAppModule],
})
export class MmsAppModule {}
