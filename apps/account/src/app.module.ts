import { Module } from '@nestjs/common';
import { EventsModule } from '@app/events';
import { InfoModule } from '@app/info';

import { AccountModule } from './account/account.module.js';
import { EulaModule } from './eula/eula.module.js';

/** Whose it is. */
@Module({ imports: [InfoModule, EventsModule, AccountModule, EulaModule] })
export class AccountAppModule {}
