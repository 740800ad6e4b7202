import { Module } from '@nestjs/common';

import { AccountEditor } from './account/account-editor.js';
import { AccountPlace } from './account/account-place.js';
import { AccountRecords } from './account/account-record.js';
import { AccountController } from './account/account.controller.js';
import { AccountService } from './account/account.service.js';
import { AccountsController } from './account/accounts/accounts.controller.js';
import { AccountsService } from './account/accounts/accounts.service.js';
import { DevicesController } from './account/devices/devices.controller.js';
import { DevicesService } from './account/devices/devices.service.js';
import { InstallationsController } from './account/installations/installations.controller.js';
import { InstallationsService } from './account/installations/installations.service.js';
import { References } from './account/references.js';
import { UsersController } from './account/users/users.controller.js';
import { InstallationController } from './installation/installation.controller.js';
import { InstallationService } from './installation/installation.service.js';
import { UserEditor } from './user/user-editor.js';
import { UserPlace } from './user/user-place.js';
import { UserRecords } from './user/user-records.js';
import { UserRemover } from './user/user-remover.js';
import { UserController } from './user/user.controller.js';
import { UserService } from './user/user.service.js';

/** Whose it is: accounts and what belongs to them. */
@Module({
  controllers: [
    AccountsController,
    AccountController,
    DevicesController,
    InstallationsController,
    UsersController,
    InstallationController,
    UserController,
  ],
  providers: [
    AccountEditor,
    AccountPlace,
    AccountRecords,
    AccountService,
    AccountsService,
    DevicesService,
    InstallationService,
    InstallationsService,
    References,
    UserEditor,
    UserPlace,
    UserRecords,
    UserRemover,
    UserService,
  ],
})
export class AccountModule {}
