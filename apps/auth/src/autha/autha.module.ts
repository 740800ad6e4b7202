import { Module } from '@nestjs/common';

import { AuthAccountService } from './account.service.js';
import { AdministratorService } from './administrator.service.js';
import { Apps } from './apps.js';
import { AuthaAccountController } from './account.controller.js';
import { AuthaController } from './autha.controller.js';
import { Credentials } from './credentials.js';
import { EmailController } from './email/email.controller.js';
import { EmailService } from './email/email.service.js';
import { InvitationController } from './invitation/invitation.controller.js';
import { InvitationService } from './invitation/invitation.service.js';
import { Issuer } from './issuer.js';
import { LoginService } from './login.service.js';
import { PasswordController } from './password/password.controller.js';
import { PasswordService } from './password/password.service.js';
import { RegistrationService } from './registration.service.js';
import { SingleSignOn } from './single-sign-on.js';
import { AuthaTokenController } from './token.controller.js';
import { TokenService } from './token.service.js';
import { Users } from './users.js';

/** Who you are: login, registration, identities for apps, logout. */
@Module({
  controllers: [
    AuthaController,
    AuthaAccountController,
    AuthaTokenController,
    PasswordController,
    EmailController,
    InvitationController,
  ],
  providers: [
    AdministratorService,
    Apps,
    AuthAccountService,
    Credentials,
    EmailService,
    InvitationService,
    Issuer,
    LoginService,
    PasswordService,
    RegistrationService,
    SingleSignOn,
    TokenService,
    Users,
  ],
})
export class AuthaModule {}
