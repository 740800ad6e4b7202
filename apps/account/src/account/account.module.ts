import { Module } from '@nestjs/common';

import { AccountEditor } from './account/account-editor.js';
import { AccountPlace } from './account/account-place.js';
import { AccountRecords } from './account/account-record.js';
import { AccountController } from './account/account.controller.js';
import { AccountService } from './account/account.service.js';
import { AccountsController } from './account/accounts/accounts.controller.js';
import { AccountsService } from './account/accounts/accounts.service.js';
import { AuditController } from './account/audit/audit.controller.js';
import { AuditService } from './account/audit/audit.service.js';
import { BulkController } from './account/bulk/bulk.controller.js';
import { ExportService } from './account/bulk/export.service.js';
import { ImportService } from './account/bulk/import.service.js';
import { DeletionController } from './account/deletion/deletion.controller.js';
import { DeletionService } from './account/deletion/deletion.service.js';
import { DevicesController } from './account/devices/devices.controller.js';
import { DevicesService } from './account/devices/devices.service.js';
import { InstallationsController } from './account/installations/installations.controller.js';
import { InstallationsService } from './account/installations/installations.service.js';
import { InvitationsController } from './account/invitations/invitations.controller.js';
import { InvitationsService } from './account/invitations/invitations.service.js';
import { References } from './account/references.js';
import { PairingController } from './account/pairing/pairing.controller.js';
import { PairingService } from './account/pairing/pairing.service.js';
import { SupportController } from './account/support/support.controller.js';
import { SupportService } from './account/support/support.service.js';
import { TokensController } from './account/tokens/tokens.controller.js';
import { TokensService } from './account/tokens/tokens.service.js';
import { UsersController } from './account/users/users.controller.js';
import { InstallationController } from './installation/installation.controller.js';
import { InstallationService } from './installation/installation.service.js';
import { ActiveController } from './user/active/active.controller.js';
import { ActiveService } from './user/active/active.service.js';
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
    PairingController,
    BulkController,
    AuditController,
    DeletionController,
    InvitationsController,
    SupportController,
    TokensController,
    ActiveController,
  ],
  providers: [
    AccountEditor,
    AccountPlace,
    AccountRecords,
    AccountService,
    AccountsService,
    AuditService,
    DeletionService,
    ExportService,
    ImportService,
    PairingService,
    InvitationsService,
    SupportService,
    TokensService,
    ActiveService,
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
