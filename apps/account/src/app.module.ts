import { Module } from '@nestjs/common';
import { InfoModule } from '@app/info';

import { AccountModule } from './account/account.module.js';

/** Whose it is. */
@Module({ imports: [InfoModule, AccountModule] })
export class AccountAppModule {}
