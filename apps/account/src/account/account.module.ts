import { Module } from '@nestjs/common';

import { AccountEditor } from './account/account-editor.js';
import { AccountPlace } from './account/account-place.js';
import { AccountRecords } from './account/account-record.js';
import { AccountController } from './account/account.controller.js';
import { AccountService } from './account/account.service.js';
import { AccountsController } from './account/accounts.controller.js';
import { AccountsService } from './account/accounts.service.js';

/** Whose it is: accounts and what belongs to them. */
@Module({
  controllers: [AccountsController, AccountController],
  providers: [AccountEditor, AccountPlace, AccountRecords, AccountService, AccountsService],
})
export class AccountModule {}
